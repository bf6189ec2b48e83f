// Hard: a number of records, each waited for in a helper that the loop calls
package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class Load {
    private final Producer<String, String> producer;

    Load(Producer<String, String> producer) {
        this.producer = producer;
    }

    void run(int records) throws ExecutionException, InterruptedException {
        for (int i = 0; i < records; i++) {
            producer.send(new ProducerRecord<>("load", "record " + i)).get(); // finding: one record
        }
    }

    void all(List<String> texts) throws ExecutionException, InterruptedException {
        for (String text : texts) {
            send(text);
        }
    }

    private void send(String text) throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>("load", text)).get(); // finding: one record
    }
}
