package example;

import java.util.concurrent.CompletableFuture;

abstract class Loader {
    abstract CompletableFuture<byte[]> load(String name);
}
