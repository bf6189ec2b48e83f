// example: release=21
// Hard: a field of a class that implements a functional interface is called in a callback; making the object calls nothing
package example;

import java.util.concurrent.CompletableFuture;

interface Loading {
    String load();
}

class Shelf implements Loading {
    @Override
    public String load() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "";
    }
}

class ShelfPage {
    private final Shelf shelf = new Shelf();

    CompletableFuture<String> show(CompletableFuture<String> name) {
        return name.thenApply(n -> n + shelf.load()); // finding: Thread.sleep
    }
}
