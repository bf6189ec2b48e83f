// Trap: a thread with a large stack or of another class loader; a task of the project's own supplyAsync
package example;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class Deep {
    void parse(Runnable recursion) throws InterruptedException {
        Thread thread = new Thread(null, recursion, "deep", 512L << 20);
        thread.start();
        thread.join();
    }

    void isolated(Runnable work, ClassLoader loader) throws InterruptedException {
        Thread thread = new Thread(work);
        thread.setContextClassLoader(loader);
        thread.start();
        thread.join();
    }

    String own() {
        return Scoped.supplyAsync(() -> "own").join();
    }
}

class Scoped {
    static CompletableFuture<String> supplyAsync(Supplier<String> work) {
        return CompletableFuture.completedFuture(work.get());
    }
}
