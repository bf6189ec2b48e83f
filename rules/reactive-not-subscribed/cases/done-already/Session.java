package example;

import reactor.core.publisher.Mono;

interface Session {
    boolean isExpired();

    Mono<Void> invalidate();

    default Mono<Void> close() {
        return invalidate();
    }
}
