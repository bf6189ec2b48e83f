package org.springframework.data.mongodb.core;

import reactor.core.publisher.Mono;

public class ReactiveMongoTemplate {
    public <T> Mono<T> save(T document) {
        return null;
    }
}
