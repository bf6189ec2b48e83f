// Trap: the futures of the last round are waited for; the future is kept in a list
package example;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

class Window {
    private final KafkaProducer<String, String> producer;
    private final Deque<Future<RecordMetadata>> open = new ArrayDeque<>();

    Window(KafkaProducer<String, String> producer) {
        this.producer = producer;
    }

    void all(List<String> lines) throws ExecutionException, InterruptedException {
        for (String line : lines) {
            open.add(producer.send(new ProducerRecord<>("lines", line)));
            if (open.size() > 500) {
                open.removeFirst().get();
            }
        }
    }
}
