// Trap: flush once after the loop, or every so many records; callbacks
package example;

import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class Metrics {
    private final Producer<String, String> producer;

    Metrics(Producer<String, String> producer) {
        this.producer = producer;
    }

    void all(List<String> lines) {
        for (String line : lines) {
            producer.send(new ProducerRecord<>("metrics", line), (metadata, failure) -> {
                if (failure != null) {
                    System.err.println(failure.getMessage());
                }
            });
        }
        producer.flush();
    }

    void batches(List<List<String>> batches) {
        for (List<String> batch : batches) {
            for (String line : batch) {
                producer.send(new ProducerRecord<>("metrics", line));
            }
            producer.flush();
        }
    }
}
