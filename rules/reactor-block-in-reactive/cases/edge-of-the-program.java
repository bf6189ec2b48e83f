// Trap: where a program leaves the reactive world, it has to wait once: main, a job, a method that gives a plain value
package example;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Export {
    private final Flux<String> rows = Flux.just("a", "b");

    public static void main(String[] args) {
        System.out.println(new Export().all().size());
        Mono.just("done").block();
    }

    List<String> all() {
        return rows.collectList().block(Duration.ofMinutes(1));
    }

    void forEach() {
        for (String row : rows.toIterable()) {
            System.out.println(row);
        }
    }

    String first(Uni<String> source) {
        return source.await().atMost(Duration.ofSeconds(3));
    }
}
