package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

// Hard: the function that gives the permit back is passed by when the work fails.
class Letters {
    private final Semaphore slots = new Semaphore(8);
    private final Semaphore calls = new Semaphore(8);
    private final Semaphore counted = new Semaphore(8);
    private final ExecutorService pool;
    private final Function<String, CompletableFuture<Integer>> post;

    Letters(ExecutorService pool, Function<String, CompletableFuture<Integer>> post) {
        this.pool = pool;
        this.post = post;
    }

    void read(String letter) throws InterruptedException {
        slots.acquire(); // finding: Semaphore.acquire
        pool.execute(() -> {
            open(letter);
            slots.release();
        });
    }

    void send(String letter) throws InterruptedException {
        calls.acquire(); // finding: Semaphore.acquire
        post.apply(letter).thenAccept(weight -> calls.release());
    }

    // Trap: nothing in the task can fail before.
    void count(String letter) throws InterruptedException {
        counted.acquire();
        pool.execute(() -> {
            System.out.println(letter);
            counted.release();
        });
    }

    private static void open(String letter) {
        if (letter.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
    }
}
