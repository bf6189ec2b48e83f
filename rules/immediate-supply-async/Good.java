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
            return CompletableFuture.completedFuture(known);
        }
        return renderer.render(id);
    }

    CompletableFuture<Boolean> isEnabled() {
        return CompletableFuture.completedFuture(true);
    }

    CompletableFuture<Optional<byte[]>> find(String id) {
        return CompletableFuture.completedFuture(Optional.ofNullable(images.get(id)));
    }
}

interface Renderer {
    CompletableFuture<byte[]> render(String id);
}
