// Hard: the code that blocks reaches the common pool by way of variables, nested functions, executors that delay, helpers
package example;

import static java.util.concurrent.CompletableFuture.delayedExecutor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

class Pause implements Supplier<Integer> {
    @Override
    public Integer get() {
        return Clock.tick();
    }
}

class Clock {
    private final CountDownLatch start = new CountDownLatch(1);
    private final Executor common = ForkJoinPool.commonPool();

    CompletableFuture<Integer> variable() {
        Supplier<Integer> work = () -> tick(); // finding: Thread.sleep
        Supplier<Integer> reference = Clock::tick; // finding: Thread.sleep
        Pause object = new Pause(); // finding: Thread.sleep
        CompletableFuture.supplyAsync(reference);
        CompletableFuture.supplyAsync(object);
        return CompletableFuture.supplyAsync(work);
    }

    void nested(List<Integer> numbers) {
        CompletableFuture.runAsync(() -> numbers.forEach(n -> {
            Runnable inner = () -> System.out.println(n + tick()); // finding: Thread.sleep
            inner.run();
        }));
    }

    CompletableFuture<Integer> late() {
        return new CompletableFuture<Integer>().completeAsync(() -> tick(), // finding: Thread.sleep
                delayedExecutor(1, TimeUnit.SECONDS));
    }

    CompletableFuture<Integer> completes(CompletableFuture<Integer> future) {
        common.execute(() -> future.complete(tick())); // finding: Thread.sleep
        return future.completeAsync(Clock::tick); // finding: Thread.sleep
    }

    void helpers() {
        async(() -> tick()); // finding: Thread.sleep
        on(common, () -> tick()); // finding: Thread.sleep
        on(Runnable::run, () -> tick());
        later(() -> tick());
    }

    private static void async(Runnable work) {
        Runnable counted = () -> {
            work.run();
            System.out.println("done");
        };
        CompletableFuture.runAsync(counted);
    }

    private static void on(Executor executor, Runnable work) {
        executor.execute(work);
    }

    private void later(Runnable work) {
        new Thread(work).start();
    }

    static int tick() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }
}
