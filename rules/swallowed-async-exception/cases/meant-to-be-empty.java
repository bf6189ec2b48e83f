// Trap: an empty handler that says why, one in a method that closes, and a wait that throws no failure
package example;

import io.netty.channel.ChannelFuture;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class Drain {
    void await(List<CompletableFuture<Void>> requests) throws InterruptedException {
        for (CompletableFuture<Void> request : requests) {
            try {
                request.get();
            } catch (ExecutionException e) {
                // the one who sent the request is told
            }
        }
    }

    void quietly(CompletableFuture<Void> request) {
        try {
            request.join();
        } catch (RuntimeException ignored) {
        }
    }

    void closeAll(CompletableFuture<Void> request) {
        try {
            request.join();
        } catch (RuntimeException e) {
        }
    }

    void reload(ChannelFuture disconnected) {
        try {
            disconnected.awaitUninterruptibly();
        } catch (RuntimeException e) {
        }
    }
}
