// Trap: only when it gives up does the method on the way close what waits; and a class that is named for waiting
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

class Journal {
    private final Executor writers;
    private final Future<?> worker;

    Journal(Executor writers, Future<?> worker) {
        this.writers = writers;
        this.worker = worker;
    }

    CompletableFuture<Void> append(Runnable write) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        hand(() -> {
            write.run();
            written.complete(null);
        });
        return written;
    }

    private void hand(Runnable write) {
        try {
            writers.execute(write);
        } catch (RejectedExecutionException e) {
            java.util.Optional.of(this).ifPresent(Journal::closeNow);
        }
    }

    private void closeNow() {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

class SynchronousJournal {
    private final Journal journal;

    SynchronousJournal(Journal journal) {
        this.journal = journal;
    }

    CompletableFuture<Void> append(Runnable write) {
        CompletableFuture<Void> written = journal.append(write);
        written.join();
        return written;
    }
}
