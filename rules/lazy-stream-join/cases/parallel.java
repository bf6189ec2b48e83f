// Trap: a parallel stream takes many elements at once
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

class Renders {
    private final ExecutorService gpus;

    Renders(ExecutorService gpus) {
        this.gpus = gpus;
    }

    List<byte[]> all(List<String> scenes) {
        return scenes.parallelStream().map(this::render).map(CompletableFuture::join).collect(Collectors.toList());
    }

    List<byte[]> late(List<String> scenes) {
        return scenes.stream().map(this::render).map(CompletableFuture::join).parallel().collect(Collectors.toList());
    }

    private CompletableFuture<byte[]> render(String scene) {
        return CompletableFuture.supplyAsync(scene::getBytes, gpus);
    }
}
