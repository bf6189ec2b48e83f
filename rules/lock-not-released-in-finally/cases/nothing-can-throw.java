// Trap: counters, flags and a field that is read
package example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

class Meter {
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong total = new AtomicLong();
    private final Map<String, Long> latest = new HashMap<>();
    private boolean changed;
    private long sum;

    void add(String name, long value) {
        lock.lock();
        sum += value;
        changed = true;
        total.incrementAndGet();
        latest.put(name, value);
        lock.unlock();
    }

    void report(Runnable sink) {
        lock.lock();
        try {
            sink.run();
        } catch (Throwable t) {
            changed = false;
        }
        lock.unlock();
        sink.run();
    }
}
