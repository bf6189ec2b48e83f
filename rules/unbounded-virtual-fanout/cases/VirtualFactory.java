// Hard: whether the executor makes virtual threads is decided by a factory in a field.
// example: release=21
package example;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class PortScan {
    private static final ThreadFactory NAMED = Thread.ofVirtual().name("scan-", 0).factory();
    private final Executor scans = Executors.newThreadPerTaskExecutor(NAMED);

    List<CompletableFuture<Boolean>> scan(List<String> hosts) {
        return hosts.stream()
                .map(host -> CompletableFuture.supplyAsync(() -> open(host), scans)) // finding: CompletableFuture.supplyAsync
                .toList();
    }

    void knock(Iterable<String> hosts) {
        for (String host : hosts) {
            NAMED.newThread(() -> open(host)).start(); // finding: Thread.start
        }
    }

    private static boolean open(String host) {
        try (Socket socket = new Socket(host, 443)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
