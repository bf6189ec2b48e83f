// Trap: the work of a future goes on, whoever subscribes to the publisher that tells of it
package example;

import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Warmer {
    private final Shelf shelf;

    Warmer(Shelf shelf) {
        this.shelf = shelf;
    }

    Flux<String> warm(Flux<String> keys) {
        return keys.doOnNext(key -> Mono.fromCompletionStage(shelf.put(key)));
    }

    Flux<String> warmLazily(Flux<String> keys) {
        return keys.doOnNext(key -> Mono.fromFuture(() -> shelf.put(key))); // finding: fromFuture
    }
}

interface Shelf {
    CompletableFuture<Void> put(String key);
}
