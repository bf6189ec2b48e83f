// Trap: one record whose answer matters, outside of any loop
package example;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class Switch {
    private final Producer<String, String> producer;

    Switch(Producer<String, String> producer) {
        this.producer = producer;
    }

    void turnOff() throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>("switch", "off")).get();
    }

    void announce(String node) throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>("nodes", node)).get();
    }
}
