// Trap: a round uses what the one before it gave: a cursor, a version, a fold
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

interface Store {
    CompletableFuture<String> pageAsync(String cursor, int size);

    CompletableFuture<Long> putAsync(String key, long version);

    CompletableFuture<String> applyAsync(String state, String event);
}

class Replay {
    private final Store store;

    Replay(Store store) {
        this.store = store;
    }

    void pages() {
        String cursor = "";
        while (cursor != null) {
            cursor = store.pageAsync(cursor, 100).join();
        }
    }

    void versions(List<String> keys) {
        long version = 0;
        for (String key : keys) {
            version = store.putAsync(key, version).join();
        }
    }

    String fold(List<String> events) {
        String state = "";
        for (String event : events) {
            CompletableFuture<String> next = store.applyAsync(state, event);
            state = next.join();
        }
        return state;
    }
}
