// Hard: the expression lambda makes submit take a Callable; invoking get() yields a future that is still running
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Gateway {
    private final ExecutorService executor;
    private final Backend backend;

    Gateway(ExecutorService executor, Backend backend) {
        this.executor = executor;
        this.backend = backend;
    }

    void flush() throws Exception {
        executor.submit(backend::flush).get(5, TimeUnit.SECONDS); // finding: submit
        executor.submit(() -> backend.flush()) // finding: submit
                .get(5, TimeUnit.SECONDS);
        executor.submit(() -> {
            backend.flush().join();
        }).get(5, TimeUnit.SECONDS);
    }
}

interface Backend {
    CompletableFuture<Void> flush();
}
