package example;

import reactor.core.publisher.Mono;

interface Prices {
    Mono<Long> price(String order);
}
