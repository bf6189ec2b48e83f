// Trap: map of a stream or an Optional does not wrap in a future
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class Prefetch {
    private final Images images;

    Prefetch(Images images) {
        this.images = images;
    }

    List<CompletableFuture<byte[]>> all(List<String> names) {
        return names.stream().map(images::load).toList();
    }

    CompletableFuture<byte[]> one(Optional<String> name) {
        return name.map(n -> images.load(n)).orElseGet(() -> CompletableFuture.completedFuture(new byte[0]));
    }
}

interface Images {
    CompletableFuture<byte[]> load(String name);
}
