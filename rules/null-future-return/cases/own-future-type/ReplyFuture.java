package example;

import java.util.concurrent.CompletableFuture;

class ReplyFuture extends CompletableFuture<String> {
    private final String host;

    ReplyFuture(String host) {
        if (host.isBlank()) {
            throw new IllegalArgumentException("no host");
        }
        this.host = host;
    }

    String host() {
        return host;
    }
}
