// example: release=21 profile=strict
// Trap: the virtual thread only makes the code that reads; the caller runs it
package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedTransferQueue;

class Lazy {
    private final LinkedTransferQueue<Callable<String>> readers = new LinkedTransferQueue<>();

    void offer(Path path) {
        Thread.startVirtualThread(() -> {
            Callable<String> reader = () -> Files.readString(path);
            readers.offer(reader);
        });
    }

    String next() throws Exception {
        return readers.take().call();
    }
}
