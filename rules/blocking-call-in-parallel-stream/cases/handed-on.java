// Trap: the function only starts what waits, on threads of an executor
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

class Mailing {
    private final ExecutorService mailers;

    Mailing(ExecutorService mailers) {
        this.mailers = mailers;
    }

    List<Future<?>> send(List<String> addresses) {
        return addresses.parallelStream().map(a -> mailers.submit(() -> deliver(a))).collect(Collectors.toList());
    }

    List<CompletableFuture<Void>> later(List<String> addresses) {
        return addresses.parallelStream()
                .map(a -> CompletableFuture.runAsync(() -> deliver(a), mailers))
                .collect(Collectors.toList());
    }

    private void deliver(String address) {
        try {
            Thread.sleep(address.length() * 10L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
