// example: profile=strict
// Hard: publishers and Vert.x's futures give a constant for every failure
package example;

import io.vertx.core.Future;
import java.util.List;
import reactor.core.publisher.Mono;

interface Lookup {
    Mono<String> find(String id);

    Future<String> load(String id);

    default Mono<String> orNothing(String id) {
        return find(id).onErrorResume(e -> Mono.empty()); // finding: same for every failure
    }

    default Mono<List<String>> orNone(String id) {
        return find(id).map(List::of).onErrorResume(e -> Mono.just(List.of())); // finding: same for every failure
    }

    default Mono<String> toldBefore(String id) {
        return find(id).doOnError(e -> System.err.println(e)).onErrorResume(e -> Mono.empty());
    }

    default Mono<String> lookedAt(String id) {
        return find(id).onErrorResume(e -> e instanceof IllegalArgumentException ? Mono.empty() : Mono.error(e));
    }

    default Mono<String> fromElsewhere(String id) {
        return find(id).onErrorResume(e -> find("default"));
    }
}
