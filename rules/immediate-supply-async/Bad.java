// example: profile=strict
package example;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class ThumbnailCache {
    private final Map<String, byte[]> images = new ConcurrentHashMap<>();
    private final Renderer renderer;

    ThumbnailCache(Renderer renderer) {
        this.renderer = renderer;
    }

    CompletableFuture<byte[]> thumbnail(String id) {
        byte[] known = images.get(id);
        if (known != null) {
            return CompletableFuture.supplyAsync(() -> known); // finding: there already
        }
        return renderer.render(id);
    }

    CompletableFuture<Boolean> isEnabled() {
        return CompletableFuture.supplyAsync(() -> true); // finding: common pool
    }

    CompletableFuture<Optional<byte[]>> find(String id) {
        Optional<byte[]> known = Optional.ofNullable(images.get(id));
        return CompletableFuture.supplyAsync(() -> known); // finding: hop
    }
}

interface Renderer {
    CompletableFuture<byte[]> render(String id);
}
