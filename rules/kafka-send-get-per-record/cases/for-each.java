// Hard: in forEach, with a callback as well, as a field of the concrete class; records from an iterator
package example;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

class Export {
    private final KafkaProducer<String, String> producer;

    Export(KafkaProducer<String, String> producer) {
        this.producer = producer;
    }

    void all(Map<String, String> rows) {
        rows.forEach((key, value) -> {
            try {
                producer.send(new ProducerRecord<>("rows", key, value), (m, e) -> System.out.println(m)).get(); // finding: one record
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void rest(Iterator<String> lines) throws ExecutionException, InterruptedException {
        while (lines.hasNext()) {
            producer.send(new ProducerRecord<>("rows", lines.next())).get(); // finding: one record
        }
    }
}
