package org.springframework.data.repository.reactive;

import reactor.core.publisher.Mono;

public interface ReactiveCrudRepository<T, ID> {
    <S extends T> Mono<S> save(S entity);

    Mono<Void> deleteById(ID id);
}
