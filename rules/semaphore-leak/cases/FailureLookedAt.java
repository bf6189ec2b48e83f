package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

// Trap: the stage runs after a failure as well, the task gives the permit back whatever happens.
class Parcels {
    private final Semaphore slots = new Semaphore(8);
    private final Semaphore calls = new Semaphore(8);
    private final Semaphore mended = new Semaphore(8);
    private final ExecutorService pool;
    private final Function<String, CompletableFuture<Integer>> post;

    Parcels(ExecutorService pool, Function<String, CompletableFuture<Integer>> post) {
        this.pool = pool;
        this.post = post;
    }

    void read(String parcel) throws InterruptedException {
        slots.acquire();
        pool.execute(() -> {
            try {
                open(parcel);
            } finally {
                slots.release();
            }
        });
    }

    void send(String parcel) throws InterruptedException {
        calls.acquire();
        post.apply(parcel).whenComplete((weight, failure) -> calls.release());
    }

    void mend(String parcel) throws InterruptedException {
        mended.acquire();
        post.apply(parcel).exceptionally(failure -> 0).thenAccept(weight -> mended.release());
    }

    private static void open(String parcel) {
        if (parcel.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
    }
}
