// Trap: the stage or time limit is added to a future that somebody else holds and will look at
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class Sessions {
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final Backend backend;
    private CompletableFuture<String> newest;

    Sessions(Backend backend) {
        this.backend = backend;
        closed.orTimeout(1, TimeUnit.HOURS);
    }

    CompletableFuture<String> open(String user) {
        long start = System.nanoTime();
        CompletableFuture<String> session = backend.login(user);
        session.whenComplete((id, e) -> record(System.nanoTime() - start));
        session.orTimeout(3, TimeUnit.SECONDS);
        return session;
    }

    boolean attach(Watcher watcher) throws Exception {
        newest = backend.login("guest");
        watcher.watch(backend.login("guest"));
        backend.login("guest").get(1, TimeUnit.SECONDS);
        closed.complete(null);
        newest.cancel(true);
        return newest.thenAccept(watcher::seen).isDone();
    }

    void bound(CompletableFuture<String> pending) {
        pending.completeOnTimeout("guest", 2, TimeUnit.SECONDS);
        pending.completeAsync(() -> "guest");
    }

    CompletableFuture<Void> closed() {
        return closed;
    }

    private void record(long nanos) { }
}

interface Backend {
    CompletableFuture<String> login(String user);
}

interface Watcher {
    void watch(CompletableFuture<String> session);

    void seen(String session);
}
