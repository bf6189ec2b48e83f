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

    Mono<String> read(Mono<String> source, java.util.Iterator<?> answer) {
        checkNotNull(source, "source");
        append(source, answer.next());
        return source.map(String::strip);
    }

    private Mono<String> append(Mono<String> source, Mono<String> more) {
        return source.flatMap(text -> more);
    }

    private void append(Mono<String> source, Object more) {
        open.put("more", source);
    }

    private static <T> T checkNotNull(T value, String name) {
        if (value == null) {
            throw new NullPointerException(name);
        }
        return value;
    }

    Mono<List<String>> all() {
        Flux<String> merged = Flux.fromIterable(open.values()).flatMap(feed -> feed);
        return merged.collectList();
    }

    Mono<Void> all(Mono<Void> first) {
        return Mono.when(first, headlines.get(), Flux.interval(Duration.ofSeconds(1)).next());
    }
}
