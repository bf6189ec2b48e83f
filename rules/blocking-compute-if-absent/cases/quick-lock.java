// Trap: a lock held for a moment, memory, a resource of the class path
package example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    String text(String resource) {
        return names.computeIfAbsent(resource, this::read);
    }

    private String read(String resource) {
        try (InputStream in = Names.class.getResource(resource).openStream()) {
            return new String(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
