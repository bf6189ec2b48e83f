// Trap: the method that gives the future has logged its failure, gives one that is complete, or one that a field holds
package example;

import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

class Replicator {
    private static final Logger LOG = Logger.getLogger("replicator");

    private final Peers peers;
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    Replicator(Peers peers) {
        this.peers = peers;
    }

    void onChange(String key) {
        push(key);
        pushRetried(key);
        confirm(key);
        whenStopped();
        promised(key);
        peers.announce(key);
    }

    private CompletableFuture<Void> push(String key) {
        return peers.send(key).whenComplete((nothing, e) -> {
            if (e != null) {
                LOG.log(Level.WARNING, "not pushed: " + key, e);
            }
        });
    }

    private CompletableFuture<Void> pushRetried(String key) {
        return key.isEmpty() ? CompletableFuture.failedFuture(new IllegalArgumentException()) : push(key);
    }

    private CompletableFuture<Boolean> confirm(String key) {
        return CompletableFuture.completedFuture(key.isEmpty());
    }

    private CompletableFuture<Void> whenStopped() {
        return stopped;
    }

    private CompletableFuture<Void> promised(String key) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        peers.send(key).whenComplete((nothing, e) -> {
            if (e == null) {
                done.complete(null);
            } else {
                LOG.log(Level.WARNING, "not sent: " + key, e);
                done.completeExceptionally(e);
            }
        });
        return done;
    }
}

abstract class Peers {
    abstract CompletableFuture<Void> send(String key);

    CompletableFuture<Void> announce(String key) {
        return send(key).exceptionally(e -> {
            Logger.getLogger("peers").warning("not announced: " + e);
            return null;
        });
    }
}
