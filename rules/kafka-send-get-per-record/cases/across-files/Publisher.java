// Hard: the loop is in another file
package example;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

public class Publisher {
    private final Producer<String, String> producer;

    public Publisher(Producer<String, String> producer) {
        this.producer = producer;
    }

    public void publish(String event) {
        try {
            producer.send(new ProducerRecord<>("events", event)).get(); // finding: one record
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
