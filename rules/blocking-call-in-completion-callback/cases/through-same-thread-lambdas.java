// Hard: lambdas given to Optional, streams, a project's retry helper run in the callback; those of an executor do not
package example;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

final class Retry {
    private Retry() {
    }

    static <T> T twice(Callable<T> action) {
        try {
            return action.call();
        } catch (Exception first) {
            try {
                return action.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

class Nodes {
    private final ExecutorService pool;

    Nodes(ExecutorService pool) {
        this.pool = pool;
    }

    CompletableFuture<String> address(CompletableFuture<Optional<String>> name) {
        return name.thenApply(n -> n.orElseGet(() -> resolve("default"))); // finding: new Socket
    }

    CompletableFuture<List<String>> addresses(CompletableFuture<List<String>> names) {
        return names.thenApply(all -> all.stream()
                .filter(n -> !n.isBlank())
                .map(this::resolve) // finding: new Socket
                .toList());
    }

    CompletableFuture<Integer> retried(CompletableFuture<Socket> socket) {
        return socket.thenApply(s -> Retry.twice(() -> InetAddress.getByName("host").hashCode())); // finding: InetAddress.getByName
    }

    CompletableFuture<Void> probe(CompletableFuture<List<String>> names) {
        return names.thenAccept(all -> all.forEach(n -> pool.submit(() -> resolve(n))));
    }

    private String resolve(String name) {
        try (Socket socket = new Socket(name, 7)) {
            return socket.getInetAddress().getHostAddress();
        } catch (IOException e) {
            return name;
        }
    }
}
