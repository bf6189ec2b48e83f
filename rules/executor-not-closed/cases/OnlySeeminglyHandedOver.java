package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

// Hard: who runs a task on a pool, waits for its tasks or is a helper of this class does not end it.
class Thumbnails {
    private final ExecutorService decoders = Executors.newFixedThreadPool(3); // finding: `decoders`
    private final ExecutorService scalers;
    private boolean stopped;

    Thumbnails(int threads) {
        ExecutorService made = Executors.newFixedThreadPool(threads); // finding: `scalers`
        made.execute(() -> System.out.println("warm"));
        this.scalers = made;
    }

    CompletableFuture<String> scale(String image) {
        return CompletableFuture.supplyAsync(() -> image + ".png", decoders).thenApplyAsync(String::trim, scalers);
    }

    String firstOf(List<String> mirrors) throws Exception {
        ExecutorService race = Executors.newCachedThreadPool(); // finding: Executors.newCachedThreadPool
        CompletionService<String> answers = new ExecutorCompletionService<>(race);
        for (String mirror : mirrors) {
            answers.submit(() -> mirror + "/image");
        }
        Future<String> first = answers.poll(2, TimeUnit.SECONDS);
        return first == null ? null : first.resultNow();
    }

    void warmUp(List<String> images) {
        ExecutorService pool = Executors.newFixedThreadPool(2); // finding: Executors.newFixedThreadPool
        startAll(pool, images);
    }

    private void startAll(ExecutorService pool, List<String> images) {
        images.forEach(image -> pool.execute(() -> scale(image)));
    }

    void stop() {
        stopped = true;
        System.out.println("stopping " + decoders + " " + stopped);
    }
}
