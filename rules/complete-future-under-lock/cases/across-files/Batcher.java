// Hard: the future is a field of an entry that another file declares
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class Batcher {
    private final List<Entry> open = new ArrayList<>();

    CompletableFuture<Long> add(byte[] bytes) {
        Entry entry = new Entry(bytes);
        synchronized (open) {
            open.add(entry);
        }
        return entry.written;
    }

    void written(long offset) {
        synchronized (open) {
            for (Entry entry : open) {
                entry.written.complete(offset + entry.bytes.length); // finding: the monitor of `open`
                entry.acknowledged().complete(null); // finding: the monitor of `open`
            }
            open.clear();
        }
    }
}
