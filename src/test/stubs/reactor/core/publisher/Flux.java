package reactor.core.publisher;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.scheduler.Scheduler;

public abstract class Flux<T> implements Publisher<T> {
    @SafeVarargs
    public static <T> Flux<T> just(T... values) {
        return null;
    }

    public static <T> Flux<T> fromIterable(Iterable<? extends T> values) {
        return null;
    }

    public static Flux<Long> interval(Duration period) {
        return null;
    }

    public static <T> Flux<T> from(Publisher<? extends T> source) {
        return null;
    }

    public abstract <R> Flux<R> map(Function<? super T, ? extends R> mapper);

    public abstract <R> Flux<R> flatMap(Function<? super T, ? extends Publisher<? extends R>> mapper);

    public abstract <R> Flux<R> flatMap(Function<? super T, ? extends Publisher<? extends R>> mapper, int concurrency);

    public abstract <R> Flux<R> concatMap(Function<? super T, ? extends Publisher<? extends R>> mapper);

    public abstract Flux<T> filter(Predicate<? super T> predicate);

    public abstract Flux<T> doOnNext(Consumer<? super T> consumer);

    public abstract Flux<T> delayElements(Duration delay);

    public abstract Flux<T> subscribeOn(Scheduler scheduler);

    public abstract Flux<T> publishOn(Scheduler scheduler);

    public abstract Mono<List<T>> collectList();

    public abstract Mono<Void> then();

    public abstract Mono<T> next();

    public abstract Iterable<T> toIterable();

    public abstract Stream<T> toStream();

    public abstract T blockFirst();

    public abstract T blockLast();

    public abstract void subscribe();

    public abstract void subscribe(Consumer<? super T> consumer);

    public abstract void subscribe(Consumer<? super T> consumer, Consumer<? super Throwable> failed);
}
