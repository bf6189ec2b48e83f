// Trap: the task only counts in a map, which does not fail; the other one writes
package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class Retries {
    private final Map<Long, Integer> tries = new ConcurrentHashMap<>();
    private final Journal journal;

    Retries(Journal journal) {
        this.journal = journal;
    }

    void count(List<Long> ids) {
        CompletableFuture.runAsync(() -> ids.forEach(id -> tries.merge(id, 1, Integer::sum)));
    }

    void write(List<Long> ids) {
        CompletableFuture.runAsync(() -> journal.write(ids)); // finding: runAsync
    }
}

interface Journal {
    void write(List<Long> ids);
}
