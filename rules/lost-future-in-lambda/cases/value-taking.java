package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

// Trap: the same lambda, given to a function that takes the future: nothing is dropped
class Thumbnails {
    private final ImageStore images;
    private final Supplier<CompletionStage<byte[]>> placeholder;

    Thumbnails(ImageStore images) {
        this.images = images;
        this.placeholder = () -> images.load("placeholder");
    }

    CompletableFuture<byte[]> of(String id) {
        return images.load(id).thenCompose(full -> images.scale(full));
    }

    List<CompletableFuture<byte[]>> all(List<String> ids) {
        Function<String, CompletableFuture<byte[]>> loader = images::load;
        return ids.stream().map(id -> images.load(id)).map(f -> f.thenCompose(images::scale)).toList();
    }

    Future<?> inBackground(ExecutorService executor, String id) throws Exception {
        Future<byte[]> scaled = executor.submit(() -> images.load(id).get());
        scaled.get();
        return scaled;
    }

    CompletionStage<byte[]> fallback() {
        return placeholder.get();
    }
}

interface ImageStore {
    CompletableFuture<byte[]> load(String id);

    CompletableFuture<byte[]> scale(byte[] image);
}
