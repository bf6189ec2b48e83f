// Trap: the future is asked first whether it is done; get() then returns at once.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.scheduling.annotation.Scheduled;

class UploadSweeper {
    private final List<Future<String>> uploads;
    private CompletableFuture<String> manifest;

    UploadSweeper(List<Future<String>> uploads, CompletableFuture<String> manifest) {
        this.uploads = uploads;
        this.manifest = manifest;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() throws InterruptedException {
        for (Future<String> upload : uploads) {
            if (!upload.isDone()) {
                continue;
            }
            try {
                record(upload.get());
            } catch (ExecutionException e) {
                record("failed: " + e.getCause());
            }
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void publishManifest() {
        if (manifest.isDone() && !manifest.isCompletedExceptionally()) {
            record(manifest.join());
        }
    }

    synchronized String manifestOrEmpty() {
        return manifest.isDone() ? manifest.join() : "";
    }

    private void record(String what) {
        System.getLogger("uploads").log(System.Logger.Level.INFO, what);
    }
}
