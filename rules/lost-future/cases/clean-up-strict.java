// example: profile=strict
// Hard: in the profile strict a dropped close is reported too
package example;

import java.util.concurrent.CompletableFuture;

class Upload {
    void giveUp(Remote remote) {
        remote.closeAsync(); // finding: closeAsync
    }
}

interface Remote {
    CompletableFuture<Void> closeAsync();
}
