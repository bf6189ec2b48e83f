// Trap: an enum's constants and a literal list have a size that the code decides.
package example;

import java.util.List;

class Watchers {
    enum Region { EAST, WEST, NORTH }

    private static final List<String> TOPICS = List.of("orders", "stock");

    void start() {
        for (Region region : Region.values()) {
            new Thread(() -> watch(region.name())).start();
        }
        for (String topic : TOPICS) {
            new Thread(() -> watch(topic)).start();
        }
        List.of("metrics", "health").forEach(name -> new Thread(() -> watch(name), name).start());
    }

    private void watch(String what) {
        System.getLogger("watch").log(System.Logger.Level.INFO, what);
    }
}
