// example: release=21
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

// Hard: the executor of a stage is virtual, the first value a constructor reference.
class Pages {
    private static final ThreadLocal<StringBuilder> PAGE = ThreadLocal.withInitial(StringBuilder::new);
    private final Executor virtual = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("page-", 0).factory());

    CompletableFuture<String> render(String title) {
        return CompletableFuture.supplyAsync(() -> PAGE.get().append(title).toString(), virtual); // finding: `PAGE`
    }

    void print(String title) {
        Thread.startVirtualThread(() -> System.out.println(PAGE.get().append(title))); // finding: `PAGE`
    }

    void printAll(java.util.List<String> titles) {
        titles.forEach(title -> virtual.execute(() -> System.out.println(PAGE.get().append(title)))); // finding: `PAGE`
    }
}
