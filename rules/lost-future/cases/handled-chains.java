// Trap: the last stage of each chain looks at the failure, so dropping its future loses nothing
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Refresher {
    private static final Logger log = LoggerFactory.getLogger(Refresher.class);

    private final Source source;
    private final BiConsumer<Object, Throwable> observer;

    Refresher(Source source, BiConsumer<Object, Throwable> observer) {
        this.source = source;
        this.observer = observer;
    }

    void refresh() {
        source.load().thenAccept(this::publish).exceptionally(e -> {
            log.warn("refresh failed", e);
            return null;
        });
        source.load().whenComplete(this::publishOrLog);
        source.load().whenComplete(observer);
        source.load().handle((value, e) -> e == null ? value : e.getMessage());
        source.stage().thenAccept(this::publish).whenCompleteAsync((nothing, e) -> {
            if (e != null) {
                log.warn("refresh failed", e);
            }
        });
        source.load().thenAccept(this::publish).join();
    }

    private void publish(String value) { }

    private void publishOrLog(String value, Throwable e) {
        if (e != null) {
            log.warn("refresh failed", e);
        } else {
            publish(value);
        }
    }
}

interface Source {
    CompletableFuture<String> load();

    CompletionStage<String> stage();
}
