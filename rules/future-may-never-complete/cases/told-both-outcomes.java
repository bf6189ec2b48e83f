// Hard: a callback of no future is told the result and the failure, and only logs the failure
package example;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class Journal {
    private final Producer<String, byte[]> producer;

    Journal(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    CompletableFuture<Long> append(String key, byte[] entry) {
        CompletableFuture<Long> offset = new CompletableFuture<>();
        producer.send(new ProducerRecord<>("journal", key, entry), (written, failure) -> {
            if (failure == null) {
                offset.complete(written.offset()); // finding: `offset` is completed here
            } else {
                System.err.println("not written: " + key + ", " + failure);
            }
        });
        return offset;
    }

    CompletableFuture<Long> appendOrFail(String key, byte[] entry) {
        CompletableFuture<Long> offset = new CompletableFuture<>();
        producer.send(new ProducerRecord<>("journal", key, entry), (written, failure) -> {
            if (failure == null) {
                offset.complete(written.offset());
            } else {
                offset.completeExceptionally(failure);
            }
        });
        return offset;
    }

    CompletableFuture<Long> appendAnyway(String key, byte[] entry) {
        CompletableFuture<Long> offset = new CompletableFuture<>();
        producer.send(new ProducerRecord<>("journal", key, entry), (written, failure) -> {
            if (failure != null) {
                System.err.println("not written: " + key + ", " + failure);
            }
            offset.complete(failure == null ? written.offset() : -1L);
        });
        return offset;
    }

    CompletableFuture<Long> compared(BiFunction<BiFunction<String, String, Integer>, String, Long> index, String key) {
        CompletableFuture<Long> place = new CompletableFuture<>();
        index.apply((one, other) -> {
            if (other == null) {
                place.complete(0L);
            }
            return one.length();
        }, key);
        return place;
    }
}
