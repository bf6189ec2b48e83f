package example;

import reactor.core.publisher.Mono;

interface Channel {
    Mono<Void> close(int code);

    default Mono<Void> close() {
        return close(1000);
    }
}
