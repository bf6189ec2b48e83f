// Hard: the quick user of the lock calls a method of the same name as the one that waits
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Members {
    private final Map<String, String> members = new HashMap<>();
    private final Transport transport;

    Members(Transport transport) {
        this.transport = transport;
    }

    synchronized String get(String id) {
        return members.get(id);
    }

    synchronized void admit(String id) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<String> handshake = transport.handshake(id);
        members.put(id, handshake.get(10, TimeUnit.SECONDS)); // finding: waits for a future
    }

    interface Transport {
        CompletableFuture<String> handshake(String id);
    }
}
