package example;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

// Trap: subscribed, waited for, returned, passed on, stored, or what a map gives back
class Feeds {
    private final Map<String, Mono<String>> open = new ConcurrentHashMap<>();
    private final Supplier<Mono<String>> headlines;

    Feeds(Supplier<Mono<String>> headlines) {
        this.headlines = headlines;
    }

    void start(String name) {
        headlines.get().doOnNext(System.out::println).subscribe(text -> open.put(name, Mono.just(text)),
                Throwable::printStackTrace);
        open.put(name, headlines.get().cache());
        open.remove(name + ".old");
        String first = headlines.get().block(Duration.ofSeconds(1));
        System.out.println(first);
    }

    Mono<List<String>> all() {
        Flux<String> merged = Flux.fromIterable(open.values()).flatMap(feed -> feed);
        return merged.collectList();
    }

    Mono<Void> all(Mono<Void> first) {
        return Mono.when(first, headlines.get(), Flux.interval(Duration.ofSeconds(1)).next());
    }
}
