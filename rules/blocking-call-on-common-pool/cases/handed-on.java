// Trap: the task starts the blocking code elsewhere, or keeps it for later
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

class Dispatcher {
    private final ExecutorService workers = Executors.newFixedThreadPool(8);
    private final TransferQueue<Callable<Integer>> jobs = new LinkedTransferQueue<>();

    CompletableFuture<Void> dispatch(Process process) {
        return CompletableFuture.runAsync(() -> {
            workers.submit(() -> process.waitFor());
            new java.lang.Thread(() -> waitQuietly(process)).start();
            CompletableFuture.runAsync(() -> waitQuietly(process), workers);
            Callable<Integer> later = () -> process.waitFor();
            jobs.offer(later);
            process.onExit().thenRun(() -> System.out.println("done"));
        });
    }

    private void waitQuietly(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            java.lang.Thread.currentThread().interrupt();
        }
    }
}
