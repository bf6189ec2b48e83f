package example;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.Verticle;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

// Hard: futures of Kafka and Vert.x are lost the same way; a callback among the arguments is told of the failure
class Startup {
    private final Vertx vertx;
    private final Producer<String, String> producer;

    Startup(Vertx vertx, Producer<String, String> producer) {
        this.vertx = vertx;
        this.producer = producer;
    }

    void announce(List<ProducerRecord<String, String>> events) {
        events.forEach(event -> producer.send(event)); // finding: send
        events.forEach(producer::send); // finding: send
        events.forEach(event -> producer.send(event, (meta, failure) -> report(event, failure)));
    }

    void deploy(List<Verticle> verticles, Verticle last) {
        verticles.forEach(vertx::deployVerticle); // finding: deployVerticle
        verticles.forEach(verticle -> vertx.deployVerticle(verticle).onFailure(Throwable::printStackTrace));
    }

    Future<String> deployInOrder(Verticle first, Verticle second) {
        return vertx.deployVerticle(first).onSuccess(id -> vertx.deployVerticle(second)); // finding: deployVerticle
    }

    private void report(ProducerRecord<String, String> event, Exception failure) {
        if (failure != null) {
            System.err.println(event + " is lost: " + failure);
        }
    }
}
