// Trap: sequential() after parallel() wins for the whole pipeline; a parallel stream elsewhere in the method says nothing
package example;

import java.util.List;
import java.util.concurrent.BlockingQueue;

class Feed {
    private final BlockingQueue<String> out;

    Feed(BlockingQueue<String> out) {
        this.out = out;
    }

    void publish(List<String> lines) {
        lines.parallelStream().map(String::trim).sequential().forEach(this::put);
        long words = lines.parallelStream().mapToLong(line -> line.split(" ").length).sum();
        lines.stream().filter(line -> line.length() < words).forEach(this::put);
    }

    private void put(String line) {
        try {
            out.put(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
