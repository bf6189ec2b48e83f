// example: profile=strict
package example;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Index {
    private final Flux<String> events;

    Index(Flux<String> events) {
        this.events = events;
    }

    void follow() {
        events.subscribe(event -> System.out.println(event)); // finding: subscribe
        events.flatMap(this::store).subscribe(); // finding: subscribe
    }

    Mono<String> store(String event) {
        return Mono.fromCallable(() -> event.substring(1));
    }
}
