package example;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class PushChannel {
    private final Flux<String> pushed = Flux.just("first", "second");

    Mono<Void> pushNow(String text) {
        Mono<Void> push = Mono.<Void>fromRunnable(() -> System.out.println(text)).cache();
        push.subscribe();
        return push;
    }

    Flux<String> pushed() {
        return pushed;
    }
}
