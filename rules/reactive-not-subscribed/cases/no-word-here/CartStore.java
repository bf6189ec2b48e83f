package example;

import reactor.core.publisher.Mono;

abstract class CartStore implements Store<String> {
    abstract Mono<Void> markPaid(String cart);

    int size(String cart) {
        return cart.length();
    }
}

interface Store<K> {
    Mono<Boolean> remove(K key);
}
