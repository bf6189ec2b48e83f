// Trap: a map that locks nothing for others: HashMap of one thread, a map of the project, a skip list
package example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

class Loader {
    private final Map<String, String> local = new HashMap<>();
    private final ConcurrentMap<String, String> sorted = new ConcurrentSkipListMap<>();
    private final Memo memo = new Memo();

    String load(String key) {
        return local.computeIfAbsent(key, this::slowly) + sorted.computeIfAbsent(key, this::slowly)
                + memo.computeIfAbsent(key, this::slowly);
    }

    String load(Map<String, String> given, String key) {
        return given.computeIfAbsent(key, this::slowly);
    }

    private String slowly(String key) {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return key;
    }
}

class Memo {
    String computeIfAbsent(String key, Function<String, String> load) {
        return load.apply(key);
    }
}
