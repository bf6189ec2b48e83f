// Hard: a stream in a variable, a loop and an inner sequential stream within the function, StreamSupport
package example;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

class Warmup {
    private final CountDownLatch ready = new CountDownLatch(1);

    void all(List<List<String>> regions, Iterable<String> nodes) {
        Stream<List<String>> each = regions.parallelStream();
        each.filter(region -> !region.isEmpty()).forEach(region -> {
            for (String node : region) {
                ping(node); // finding: Thread.sleep
            }
            region.stream().map(String::trim).forEach(this::ping); // finding: Thread.sleep
        });
        StreamSupport.stream(nodes.spliterator(), true).forEach(node -> ping(node)); // finding: Thread.sleep
        IntStream.range(0, 8).parallel().forEach(i -> {
            try {
                ready.await(); // finding: CountDownLatch.await
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void ping(String node) {
        try {
            Thread.sleep(node.length());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
