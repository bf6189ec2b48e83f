// Trap: the function returns something that holds futures, and the next step waits for all of them
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Baskets {
    private final Shelf shelf;

    Baskets(Shelf shelf) {
        this.shelf = shelf;
    }

    CompletableFuture<List<String>> fill(String basket) {
        return shelf.list(basket)
                .thenApply(names -> names.stream().map(shelf::fetch).toList())
                .thenCompose(goods -> CompletableFuture.allOf(goods.toArray(CompletableFuture[]::new))
                        .thenApply(done -> goods.stream().map(CompletableFuture::join).toList()));
    }

    CompletableFuture<Delivery> send(String basket) {
        return shelf.list(basket).thenApply(names -> new Delivery(names, shelf.fetch(basket)));
    }
}

record Delivery(List<String> names, CompletableFuture<String> receipt) { }

interface Shelf {
    CompletableFuture<List<String>> list(String basket);

    CompletableFuture<String> fetch(String name);
}
