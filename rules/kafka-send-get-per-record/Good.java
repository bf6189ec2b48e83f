package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

class OrderEvents {
    private final Producer<String, String> producer;

    OrderEvents(Producer<String, String> producer) {
        this.producer = producer;
    }

    void publish(List<String> orders) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (String order : orders) {
            sent.add(producer.send(new ProducerRecord<>("orders", order)));
        }
        producer.flush();
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
    }
}
