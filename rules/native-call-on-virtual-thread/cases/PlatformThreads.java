// example: release=21
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: a pool of platform threads runs the native code.
class Codec {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    static native int compress(byte[] block);

    void write(byte[] block) {
        pool.submit(() -> compress(block));
        compress(block);
        Thread.startVirtualThread(() -> System.out.println("written"));
    }
}
