// Hard: the wait stands in a file that knows nothing of schedulers; the job of the other file brings the thread.
package example;

import java.util.concurrent.CompletableFuture;

class Catalogue {
    interface Remote {
        CompletableFuture<String> download();
    }

    private final Remote remote;
    private volatile String entries = "";

    Catalogue(Remote remote) {
        this.remote = remote;
    }

    void reload() {
        entries = fetch();
    }

    private String fetch() {
        return remote.download().join(); // finding: CompletableFuture.join
    }

    String entries() {
        return entries;
    }
}
