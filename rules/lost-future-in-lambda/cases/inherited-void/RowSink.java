package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

abstract class RowSink {
    private final AtomicLong rows = new AtomicLong();
    private Channel channel = new Channel();

    CompletableFuture<Integer> writeAsync(String row) {
        return channel.write(row);
    }

    void count(String row) {
        rows.incrementAndGet();
    }
}

class Channel {
    CompletableFuture<Integer> write(String row) {
        return CompletableFuture.supplyAsync(() -> Integer.parseInt(row));
    }
}
