// Hard: a publisher becomes the value of another one, and what follows drops the value
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface Stock {
    Mono<String> find(String id);

    Flux<String> all();

    Mono<String> save(String item);

    CompletableFuture<String> sendAsync(String item);

    default Mono<Void> take(String id) {
        return find(id).map(item -> save(item)).then(); // finding: map
    }

    default Mono<Void> takeAll() {
        return all().map(this::save).doOnNext(x -> System.out.println("taken")).then(); // finding: map
    }

    default void kick(String id) {
        Mono.fromCallable(() -> save(id)).subscribe(); // finding: fromCallable
    }

    default Mono<String> sent(String id) {
        return find(id).map(item -> sendAsync(item)).thenReturn(id); // finding: map
    }

    default Mono<List<String>> kept() {
        return all().map(item -> save(item)).collectList().flatMap(saves -> Flux.fromIterable(saves).flatMap(s -> s).collectList());
    }

    default Mono<String> flat(String id) {
        return find(id).flatMap(item -> save(item)).thenReturn(id);
    }
}
