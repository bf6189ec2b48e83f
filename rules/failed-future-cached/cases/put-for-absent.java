package example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

// Hard: the map is asked and filled by hand, or by a function that a field holds.
class Houses {
    private final Map<String, CompletableFuture<Integer>> known = new HashMap<>();
    private final Map<String, CompletableFuture<Integer>> open = new HashMap<>();
    private final Map<String, CompletableFuture<Integer>> sizes = new ConcurrentHashMap<>();
    private final Map<Long, CompletableFuture<Integer>> sent = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Function<String, CompletableFuture<Integer>> measure;
    private final Function<String, Integer> count;

    Houses(Function<String, CompletableFuture<Integer>> measure, Function<String, Integer> count) {
        this.measure = measure;
        this.count = count;
    }

    synchronized CompletableFuture<Integer> size(String street) {
        CompletableFuture<Integer> size = known.get(street);
        if (size == null) {
            size = CompletableFuture.supplyAsync(() -> 100 / street.length());
            known.put(street, size); // finding: supplyAsync
        }
        return size;
    }

    CompletableFuture<Integer> measured(String street) {
        return sizes.computeIfAbsent(street, measure); // finding: measure
    }

    // Trap: it is taken out when it has ended.
    synchronized CompletableFuture<Integer> once(String street) {
        CompletableFuture<Integer> size = open.get(street);
        if (size == null) {
            CompletableFuture<Integer> begun = CompletableFuture.supplyAsync(() -> 100 / street.length());
            open.put(street, begun);
            begun.whenComplete((n, e) -> open.remove(street));
            size = begun;
        }
        return size;
    }

    // Trap: nobody is given it a second time.
    CompletableFuture<Integer> send(long number, String street) {
        CompletableFuture<Integer> size = CompletableFuture.supplyAsync(() -> 100 / street.length());
        sent.put(number, size);
        return size;
    }

    // Trap: the values are no futures.
    int count(String street) {
        return counts.computeIfAbsent(street, count);
    }
}
