package example;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import io.vertx.core.Future;
import io.vertx.core.Verticle;
import io.vertx.core.Vertx;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

// Hard: futures of libraries, in a switch arm, in a lambda's block, and one that is assigned a second time
class Wiring {
    private final Vertx vertx;
    private final Producer<String, String> producer;

    Wiring(Vertx vertx, Producer<String, String> producer) {
        this.vertx = vertx;
        this.producer = producer;
    }

    void wire(int what, Verticle verticle, ListeningExecutorService executor, Pipeline pipeline) {
        switch (what) {
            case 0:
                Future<String> deployed = vertx.deployVerticle(verticle); // finding: `deployed` holds the future
                break;
            case 1:
                executor.execute(() -> {
                    ListenableFuture<Integer> built = executor.submit(() -> pipeline.build()); // finding: `built` holds
                });
                break;
            default:
                var sent = producer.send(new ProducerRecord<>("events", "wired")); // finding: Producer.send
        }
    }
}

interface Pipeline {
    int build();
}
