package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

// Trap: read in a lambda, by a reference, in a later branch, passed on, or given a stage
class Preloader {
    private final List<CompletableFuture<?>> running = new ArrayList<>();
    private final Assets assets;

    Preloader(Assets assets) {
        this.assets = assets;
    }

    BooleanSupplier load(String name, boolean track) {
        CompletableFuture<byte[]> image = assets.load(name);
        CompletableFuture<byte[]> sound = assets.load(name + ".ogg");
        CompletableFuture<byte[]> text = assets.load(name + ".txt");
        CompletableFuture<byte[]> mask;
        mask = assets.load(name + ".mask");
        if (track) {
            running.add(text);
            mask.join();
        }
        Runnable play = sound::join;
        play.run();
        return () -> image.isDone();
    }
}

interface Assets {
    CompletableFuture<byte[]> load(String name);
}
