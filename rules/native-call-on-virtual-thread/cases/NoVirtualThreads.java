// example: release=21
package example;

import java.util.concurrent.CompletableFuture;

// Trap: a tree without virtual threads.
class Plain {
    private static final String NAME = CompletableFuture.supplyAsync(() -> "name").join();

    static native void work();

    void run() {
        new Thread(Plain::work, NAME).start();
    }
}
