package example;

import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

// Hard: the failure is in hand, and is only logged; the subscriber has no handler for it
class Bridge {
    private final Upstream upstream;

    Bridge(Upstream upstream) {
        this.upstream = upstream;
    }

    CompletableFuture<String> first(String key) {
        CompletableFuture<String> value = new CompletableFuture<>();
        upstream.load(key).whenComplete((loaded, e) -> {
            if (e == null) {
                value.complete(loaded); // finding: `value` is completed here
            } else {
                System.err.println(key + ": " + e);
            }
        });
        return value;
    }

    CompletableFuture<String> second(String key) {
        CompletableFuture<String> value = new CompletableFuture<>();
        upstream.load(key).handle((loaded, e) -> {
            if (e != null) {
                System.err.println(key + ": " + e);
                return null;
            }
            value.complete(loaded); // finding: never completes
            return loaded;
        });
        return value;
    }

    CompletableFuture<String> fromVertx(Future<String> loading) {
        CompletableFuture<String> value = new CompletableFuture<>();
        loading.onComplete(result -> {
            if (result.succeeded()) {
                value.complete(result.result()); // finding: never completes
            }
        });
        return value;
    }

    CompletableFuture<String> fromReactor(Mono<String> loading) {
        CompletableFuture<String> value = new CompletableFuture<>();
        loading.subscribe(value::complete); // finding: never completes
        return value;
    }
}

interface Upstream {
    CompletableFuture<String> load(String key);
}
