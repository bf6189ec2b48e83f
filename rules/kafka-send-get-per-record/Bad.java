package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

class OrderEvents {
    private final Producer<String, String> producer;

    OrderEvents(Producer<String, String> producer) {
        this.producer = producer;
    }

    void publish(List<String> orders) throws ExecutionException, InterruptedException {
        for (String order : orders) {
            producer.send(new ProducerRecord<>("orders", order)).get(); // finding: one record
        }
    }

    void publishWithLimit(List<String> orders) throws ExecutionException, InterruptedException, TimeoutException {
        for (String order : orders) {
            Future<RecordMetadata> sent = producer.send(new ProducerRecord<>("orders", order));
            RecordMetadata answer = sent.get(10, TimeUnit.SECONDS); // finding: one record
            System.out.println(answer);
        }
    }

    void flushEach(List<String> orders) {
        for (String order : orders) {
            producer.send(new ProducerRecord<>("orders", order));
            producer.flush(); // finding: one record
        }
    }
}
