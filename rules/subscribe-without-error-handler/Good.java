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
        events.subscribe(event -> System.out.println(event), e -> System.err.println("the index no longer follows: " + e));
        events.flatMap(event -> store(event).onErrorResume(e -> skip(event, e))).doOnNext(System.out::println)
                .subscribe(event -> { }, e -> System.err.println(e));
    }

    Mono<String> store(String event) {
        return Mono.fromCallable(() -> event.substring(1));
    }

    private Mono<String> skip(String event, Throwable e) {
        System.err.println(event + " is left out: " + e);
        return Mono.empty();
    }
}
