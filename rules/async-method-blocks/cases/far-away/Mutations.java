// Trap: what waits at the end of a long path is the first opening of a space
package example;

import java.util.concurrent.CompletableFuture;

class Mutations {
    private final Schema schema = new Schema();

    CompletableFuture<String> applyFuture(String space, String mutation) {
        Space opened = open(space);
        return CompletableFuture.completedFuture(opened.name() + mutation);
    }

    CompletableFuture<String> applyLoaded(String space, String mutation) {
        Space loaded = schema.load(space); // finding: Schema.load → Spaces.load → Thread.sleep
        return CompletableFuture.completedFuture(loaded.name() + mutation);
    }

    private Space open(String space) {
        return openChecked(space);
    }

    private Space openChecked(String space) {
        return schema.load(space);
    }
}
