// Hard: the question stands in the loop, behind a break or return; the pause in a try; all of several futures
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class Render {
    private final CountDownLatch frames = new CountDownLatch(10);

    String wait(CompletableFuture<String> image) throws ExecutionException, InterruptedException {
        while (true) {
            if (image.isDone()) { // finding: image.isDone
                return image.get();
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void all(List<Future<String>> tiles) throws InterruptedException {
        while (!tiles.stream().allMatch(Future::isDone)) { // finding: isDone
            Thread.sleep(20);
        }
        for (;;) {
            if (frames.getCount() == 0) { // finding: frames.getCount
                break;
            }
            Thread.yield();
        }
    }

    void end(ExecutorService pool, Thread painter) {
        pool.shutdown();
        do {
            System.out.println("waiting for the pool");
        } while (!pool.isTerminated()); // finding: pool.isTerminated
        while (painter.isAlive()) ; // finding: painter.isAlive
    }
}
