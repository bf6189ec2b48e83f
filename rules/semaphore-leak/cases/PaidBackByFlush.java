// Trap: each entry pays for its bytes, and a flush of another method gives them back; only a duplicate is refunded at once.
package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

class MemTable {
    private final Semaphore bytes = new Semaphore(64 * 1_024 * 1_024);
    private final Map<String, byte[]> entries = new ConcurrentHashMap<>();

    void add(String key, byte[] value) {
        bytes.acquireUninterruptibly(value.length);
        if (entries.putIfAbsent(key, value) != null) {
            bytes.release(value.length);
        }
    }

    void flush() {
        entries.values().removeIf(value -> {
            bytes.release(value.length);
            return true;
        });
    }
}
