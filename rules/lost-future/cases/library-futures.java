// Hard: futures of Guava, Netty, Vert.x and Kafka that are lost, known by their types
package example;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import java.io.IOException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class Server {
    void start(ServerBootstrap server, Bootstrap client) {
        server.bind(8080); // finding: bind
        client.connect("peer.example", 9000); // finding: connect
    }
}

class MainVerticle extends AbstractVerticle {
    @Override
    public void start() {
        vertx.createHttpServer()
                .listen(8080)
                .onSuccess(server -> System.out.println("listening")); // finding: onSuccess
    }

    Future<String> deploy(String name) {
        if (name.isEmpty()) {
            Future.failedFuture(new IOException("no name")); // finding: failedFuture
        }
        return vertx.deployVerticle(new MainVerticle());
    }
}

class Events {
    void emit(Producer<String, String> producer, ListenableFuture<String> body) {
        producer.send(new ProducerRecord<>("events", "key", "value")); // finding: send
        load("key"); // finding: load
        Futures.transform(load("key"), String::trim, MoreExecutors.directExecutor()); // finding: transform
    }

    private ListenableFuture<String> load(String key) {
        return Futures.immediateFailedFuture(new IOException(key));
    }
}
