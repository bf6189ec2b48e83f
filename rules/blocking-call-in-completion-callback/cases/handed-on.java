// Trap: the callback starts the slow work on other threads
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Backup {
    private final ExecutorService disks = Executors.newSingleThreadExecutor();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

    void after(CompletableFuture<Process> dump) {
        dump.thenAccept(process -> disks.execute(() -> finish(process)));
        dump.thenAccept(process -> timer.schedule(() -> finish(process), 1, TimeUnit.SECONDS));
        dump.thenCompose(process -> CompletableFuture.supplyAsync(() -> finish(process), disks));
        dump.thenCompose(Process::onExit).thenAccept(process -> System.out.println(process.exitValue()));
    }

    private int finish(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
