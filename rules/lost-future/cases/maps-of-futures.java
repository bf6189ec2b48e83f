// Trap: a collection of futures hands one back, nothing is started by these statements
package example;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

class Correlator {
    private final Map<Long, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
    private final Queue<CompletableFuture<String>> order = new ConcurrentLinkedQueue<>();
    private final AtomicReference<CompletableFuture<String>> newest = new AtomicReference<>();

    CompletableFuture<String> ask(long id, Transport transport) {
        CompletableFuture<String> answer = transport.requestAsync(id);
        pending.put(id, answer);
        newest.getAndSet(answer);
        order.add(answer);
        return answer;
    }

    void prefetch(long id, Transport transport) {
        pending.computeIfAbsent(id, transport::requestAsync);
    }

    void forget(long id, List<CompletableFuture<String>> slots, CompletableFuture<String> none) {
        Objects.requireNonNull(none);
        pending.remove(id);
        order.poll();
        slots.set(0, none);
    }
}

interface Transport {
    CompletableFuture<String> requestAsync(long id);
}
