// Trap: orTimeout returns the same future, so the variable joined later is bounded too.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class Thumbnails {
    interface Store {
        CompletableFuture<byte[]> load(String id);
    }

    private final ExecutorService workers = Executors.newFixedThreadPool(8);
    private final Store store;

    Thumbnails(Store store) {
        this.store = store;
    }

    void render(String id) {
        workers.execute(() -> {
            CompletableFuture<byte[]> image = store.load(id);
            image.orTimeout(5, TimeUnit.SECONDS);
            save(id, image.join());
        });
        workers.execute(() -> {
            var mask = store.load(id + ".mask").completeOnTimeout(new byte[0], 1, TimeUnit.SECONDS);
            save(id, mask.join());
        });
    }

    private void save(String id, byte[] bytes) {
        System.getLogger("thumbs").log(System.Logger.Level.DEBUG, id + " " + bytes.length);
    }
}
