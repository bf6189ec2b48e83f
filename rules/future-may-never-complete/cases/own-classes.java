package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// Trap: a subclass that completes itself, and names that only sound like completion
class Jobs {
    private final Executor executor;

    Jobs(Executor executor) {
        this.executor = executor;
    }

    CompletableFuture<String> run(Job job) {
        SelfFailing<String> done = new SelfFailing<>();
        executor.execute(() -> done.complete(job.call()));
        return done;
    }

    CompletableFuture<String> made(java.util.function.Supplier<CompletableFuture<String>> maker) {
        return maker == null ? made(CompletableFuture::new) : maker.get();
    }

    Progress progress(Job job) {
        Progress progress = new Progress();
        executor.execute(() -> progress.complete(job.call()));
        return progress;
    }
}

class SelfFailing<T> extends CompletableFuture<T> {
    SelfFailing() {
        orTimeout(1, java.util.concurrent.TimeUnit.MINUTES);
    }
}

class Progress {
    private volatile String state = "";

    void complete(String last) {
        state = last;
    }
}

interface Job {
    String call();
}
