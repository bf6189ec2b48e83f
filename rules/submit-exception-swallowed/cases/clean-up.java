// Trap: the task catches everything, and what it does in finally is only its clean-up
package example;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

class Connector {
    private final Set<String> connecting = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor;

    Connector(ExecutorService executor) {
        this.executor = executor;
    }

    void connect(String member) {
        executor.submit(() -> {
            try {
                open(member);
            } catch (Exception e) {
                System.err.println("not connected to " + member + ": " + e);
            } finally {
                connecting.remove(member);
            }
        });
    }

    private void open(String member) {
        if (member.isEmpty()) {
            throw new IllegalArgumentException("no member");
        }
    }
}
