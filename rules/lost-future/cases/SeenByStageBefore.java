// Trap: the stage before the last sees the failure; the last one only goes on
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class Batches {
    private final ExecutorService pool;

    Batches(ExecutorService pool) {
        this.pool = pool;
    }

    void next() {
        send().whenComplete((sent, failure) -> tell(sent, failure)).whenComplete((sent, failure) -> next());
    }

    void once() {
        send().exceptionally(failure -> {
            System.out.println("trying again");
            return retried();
        }).whenComplete((sent, failure) -> close());
    }

    private CompletableFuture<Integer> send() {
        return CompletableFuture.supplyAsync(() -> Integer.parseInt(System.getProperty("batch")), pool);
    }

    private int retried() {
        return 0;
    }

    private void tell(Integer sent, Throwable failure) {
        System.out.println(sent + " " + failure);
    }

    private void close() {
        System.out.println("closed");
    }
}

class Unseen {
    private final ExecutorService pool;

    Unseen(ExecutorService pool) {
        this.pool = pool;
    }

    void once() {
        CompletableFuture.supplyAsync(() -> Integer.parseInt(System.getProperty("batch")), pool)
                .whenComplete((sent, failure) -> System.out.println(sent))
                .whenComplete((sent, failure) -> System.out.println("done")); // finding: whenComplete
    }
}
