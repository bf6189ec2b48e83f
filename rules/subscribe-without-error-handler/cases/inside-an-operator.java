// example: profile=strict
// Hard: a subscription of its own within a chain, and one that is kept
package example;

import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

class Orders {
    private final List<String> log = new ArrayList<>();

    Mono<String> place(String order) {
        return save(order).doOnNext(id -> audit(id).subscribe()); // finding: subscribe
    }

    void run(Mono<String> orders) {
        orders.onErrorResume(e -> Mono.empty()).doOnNext(id -> {
            save(id).flatMap(this::audit).subscribe(log::add); // finding: subscribe
        }).subscribe();
    }

    private Mono<String> save(String order) {
        return Mono.fromCallable(() -> order.trim());
    }

    private Mono<String> audit(String id) {
        return Mono.fromCallable(() -> id.substring(2));
    }
}
