package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

// Trap: the owner takes keys out by hand, which may be how it deals with failures: strict says it, as info
class Connections {
    private final Map<String, CompletableFuture<Link>> links = new ConcurrentHashMap<>();
    private final Dialer dialer;

    Connections(Dialer dialer) {
        this.dialer = dialer;
    }

    CompletableFuture<Link> to(String host) {
        return links.computeIfAbsent(host, dialer::dial);
    }

    void drop(String host) {
        links.remove(host);
    }
}

interface Dialer {
    CompletableFuture<Link> dial(String host);
}

interface Link { }
