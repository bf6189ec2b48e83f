// Trap: a lock held for a moment, memory, a file (strict), a test of its own
package example;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

class Names {
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final BlockingQueue<String> created = new LinkedBlockingQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private int next;

    String name(String key) {
        return names.computeIfAbsent(key, k -> {
            created.add(k);
            lock.lock();
            try {
                return k + next++;
            } finally {
                lock.unlock();
            }
        });
    }
}
