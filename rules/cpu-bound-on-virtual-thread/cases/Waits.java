// example: release=21
package example;

import java.util.List;
import java.util.concurrent.BlockingQueue;

// Trap: nested loops that wait for something.
class Mover {
    void move(List<List<String>> groups, BlockingQueue<String> out) {
        Thread.startVirtualThread(() -> {
            for (List<String> group : groups) {
                for (String each : group) {
                    put(each, out);
                }
            }
        });
    }

    private static void put(String each, BlockingQueue<String> out) {
        try {
            out.put(each);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
