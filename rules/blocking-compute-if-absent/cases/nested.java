// Hard: in a loop, a nested lambda, an anonymous class; the same map through a private method
package example;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

class Subscriptions {
    private final ConcurrentMap<String, List<String>> byTopic = new ConcurrentHashMap<>();
    private final BlockingQueue<String> changes;

    Subscriptions(BlockingQueue<String> changes) {
        this.changes = changes;
    }

    void move(String topic, List<String> users) {
        byTopic.merge(topic, users, (old, added) -> {
            added.forEach(user -> announce(user)); // finding: Subscriptions.announce → BlockingQueue.put
            return added;
        });
        byTopic.computeIfAbsent(topic, new Function<String, List<String>>() {
            @Override
            public List<String> apply(String name) {
                announce(name); // finding: Subscriptions.announce
                return List.of();
            }
        });
    }

    void rename(String from, String to) {
        byTopic.computeIfPresent(from, (name, users) -> {
            byTopic.put(to, users); // finding: Recursive update
            forget(name); // finding: Recursive update
            return null;
        });
    }

    private void forget(String topic) {
        byTopic.remove(topic);
    }

    private void announce(String user) {
        try {
            changes.put(user);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
