// Trap: an explicit executor: the work has to run there, whoever waits for it
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;

class Ui {
    private final ExecutorService display = Executors.newSingleThreadExecutor();
    private final ExecutorService io;

    Ui(ExecutorService io) {
        this.io = io;
    }

    String title() throws ExecutionException, InterruptedException {
        return display.submit(() -> "title").get();
    }

    String load(String name) {
        return CompletableFuture.supplyAsync(name::trim, io).join();
    }

    void store(Runnable write) {
        CompletableFuture.runAsync(write, io).join();
    }

    long sum(ForkJoinPool pool) throws ExecutionException, InterruptedException {
        return pool.submit(() -> LongStream.range(0, 1000).parallel().sum()).get();
    }

    <T> T onDisplay(Callable<T> work) throws Exception {
        return display.submit(work).get();
    }
}
