package example;

import reactor.core.publisher.Mono;

class Feed {
    Mono<String> next() {
        return Mono.fromCallable(() -> "entry".substring(1));
    }

    Mono<String> nextOrNothing() {
        return next().doOnError(e -> System.err.println("no entry: " + e));
    }
}
