// Trap: what is closed or cancelled is given up; how that ends is asked in the profile strict only
package example;

import java.util.concurrent.CompletableFuture;

class Session {
    private final Link link;

    Session(Link link) {
        this.link = link;
    }

    void fail() {
        link.cancel();
        link.closeAsync();
    }
}

interface Link {
    CompletableFuture<Void> closeAsync();

    CompletableFuture<Boolean> cancel();
}
