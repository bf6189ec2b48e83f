// Trap: an array of as many slots as workers are wanted; a method that starts a thread and waits for it.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class Slots {
    private final int count;

    Slots(int count) {
        this.count = count;
    }

    Thread[] start() {
        Thread[] slots = new Thread[count];
        for (int i = 0; i < slots.length; i++) {
            Thread slot = new Thread(this::work, "slot-" + i);
            slots[i] = slot;
            slot.start();
        }
        return slots;
    }

    void loadAll(List<String> plugins) throws Exception {
        for (String plugin : plugins) {
            load(plugin);
        }
    }

    private String load(String plugin) throws Exception {
        CompletableFuture<String> loaded = new CompletableFuture<>();
        Thread loader = new Thread(() -> loaded.complete(plugin));
        loader.start();
        return loaded.get(10, TimeUnit.SECONDS);
    }

    private void work() {
        System.getLogger("slots").log(System.Logger.Level.DEBUG, "working");
    }
}
