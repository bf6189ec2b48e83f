// Trap: parallel operations of collections have no executor to be given.
package example;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

class Totals {
    private final ConcurrentHashMap<String, Long> totals = new ConcurrentHashMap<>();

    long sum(long[] more) {
        Arrays.parallelPrefix(more, Long::sum);
        totals.forEach(1_000, (name, total) -> System.getLogger("totals").log(System.Logger.Level.DEBUG, name));
        return totals.reduceValuesToLong(1_000, Long::longValue, 0, Long::sum);
    }
}
