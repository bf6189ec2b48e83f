// example: profile=strict
// Trap: subscribe of something that is no publisher
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

class Bus {
    private final List<Consumer<String>> listeners = new ArrayList<>();

    void subscribe(Consumer<String> listener) {
        listeners.add(listener);
    }

    static Mono<String> start(Bus bus) {
        bus.subscribe(System.out::println);
        bus.subscribe(text -> System.err.println(text));
        return Mono.just("started");
    }
}
