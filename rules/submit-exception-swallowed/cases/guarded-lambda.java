// Trap: the task catches everything by itself, also as a Callable and with a promise that takes the failure
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Thumbnails {
    private static final Logger log = LoggerFactory.getLogger(Thumbnails.class);

    private final ExecutorService pool;

    Thumbnails(ExecutorService pool) {
        this.pool = pool;
    }

    void scale(String image) {
        pool.submit(() -> {
            try {
                render(image);
            } catch (Exception e) {
                log.warn("no thumbnail of " + image, e);
            }
        });
        pool.submit(() -> {
            String name = image;
            log.info("scaling {}", name);
            try {
                render(name);
                return true;
            } catch (Throwable t) {
                log.error("no thumbnail of " + name, t);
                return false;
            }
        });
    }

    CompletableFuture<byte[]> load(String image) {
        CompletableFuture<byte[]> result = new CompletableFuture<>();
        pool.submit(() -> {
            try {
                result.complete(render(image));
            } catch (Throwable t) {
                result.completeExceptionally(t);
            }
        });
        return result;
    }

    private byte[] render(String image) {
        return image.getBytes();
    }
}
