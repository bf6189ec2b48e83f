// Trap: a map with the same name that is another one: a local variable, a field of the element
package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class Node {
    final Map<String, Integer> counts = new ConcurrentHashMap<>();
}

class Totals {
    private final Map<String, Map<String, Integer>> byDay = new ConcurrentHashMap<>();

    void add(String day, String word) {
        byDay.computeIfAbsent(day, d -> {
            Map<String, Integer> counts = new ConcurrentHashMap<>();
            counts.put(word, 0);
            return counts;
        }).merge(word, 1, Integer::sum);
    }

    void merge(Node node) {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        counts.computeIfAbsent("all", k -> {
            node.counts.put("seen", 1);
            return 0;
        });
    }
}
