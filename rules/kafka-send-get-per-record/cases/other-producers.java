// Trap: a Producer of the project, whose send is something else
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

interface Producer {
    CompletableFuture<Void> send(String text);

    void flush();
}

class Chat {
    private final Producer producer;

    Chat(Producer producer) {
        this.producer = producer;
    }

    void all(List<String> texts) {
        for (String text : texts) {
            producer.send(text).join();
            producer.flush();
        }
    }
}
