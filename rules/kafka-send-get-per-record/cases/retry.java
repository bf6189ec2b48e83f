// Trap: the same record again until it is there
package example;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class Reliable {
    private final Producer<String, String> producer;

    Reliable(Producer<String, String> producer) {
        this.producer = producer;
    }

    void send(String text) throws InterruptedException {
        boolean sent = false;
        while (!sent) {
            try {
                producer.send(new ProducerRecord<>("texts", text)).get();
                sent = true;
            } catch (ExecutionException e) {
                Thread.sleep(1000);
            }
        }
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                producer.send(new ProducerRecord<>("copies", text)).get();
                return;
            } catch (ExecutionException e) {
                System.err.println(e.getCause());
            }
        }
    }
}
