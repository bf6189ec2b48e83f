package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Trap: the name says that it is meant; a resource of a try needs a name
class Beacon {
    private final Signal signal;

    Beacon(Signal signal) {
        this.signal = signal;
    }

    void light() {
        CompletableFuture<Void> ignored = signal.send("on");
        var unused = signal.send("blink");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> ignoredToo = executor.submit(() -> signal.send("off").join());
        }
    }
}

interface Signal {
    CompletableFuture<Void> send(String code);
}
