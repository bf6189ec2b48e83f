package reactor.core.publisher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.scheduler.Scheduler;

public abstract class Mono<T> implements Publisher<T> {
    public static <T> Mono<T> just(T value) {
        return null;
    }

    public static <T> Mono<T> empty() {
        return null;
    }

    public static <T> Mono<T> error(Throwable failure) {
        return null;
    }

    public static <T> Mono<T> fromCallable(Callable<? extends T> callable) {
        return null;
    }

    public static <T> Mono<T> fromSupplier(Supplier<? extends T> supplier) {
        return null;
    }

    public static <T> Mono<T> fromRunnable(Runnable runnable) {
        return null;
    }

    public static <T> Mono<T> fromFuture(CompletableFuture<? extends T> future) {
        return null;
    }

    public static <T> Mono<T> fromFuture(Supplier<? extends CompletableFuture<? extends T>> future) {
        return null;
    }

    public static <T> Mono<T> fromCompletionStage(CompletionStage<? extends T> stage) {
        return null;
    }

    public static <T> Mono<T> defer(Supplier<? extends Mono<? extends T>> supplier) {
        return null;
    }

    public static Mono<Void> when(Publisher<?>... sources) {
        return null;
    }

    public abstract <R> Mono<R> map(Function<? super T, ? extends R> mapper);

    public abstract <R> Mono<R> flatMap(Function<? super T, ? extends Mono<? extends R>> mapper);

    public abstract <R> Flux<R> flatMapMany(Function<? super T, ? extends Publisher<? extends R>> mapper);

    public abstract Mono<T> doOnNext(Consumer<? super T> consumer);

    public abstract Mono<T> doOnSuccess(Consumer<? super T> consumer);

    public abstract Mono<T> doOnError(Consumer<? super Throwable> consumer);

    public abstract Mono<T> onErrorResume(Function<? super Throwable, ? extends Mono<? extends T>> fallback);

    public abstract Mono<T> switchIfEmpty(Mono<? extends T> alternate);

    public abstract <V> Mono<V> then(Mono<V> other);

    public abstract Mono<Void> then();

    public abstract <V> Mono<V> thenReturn(V value);

    public abstract Mono<T> subscribeOn(Scheduler scheduler);

    public abstract Mono<T> publishOn(Scheduler scheduler);

    public abstract Mono<T> timeout(Duration limit);

    public abstract Mono<T> delayElement(Duration delay);

    public abstract Mono<T> cache();

    public abstract CompletableFuture<T> toFuture();

    public abstract T block();

    public abstract T block(Duration limit);

    public abstract Optional<T> blockOptional();

    public abstract void subscribe();

    public abstract void subscribe(Consumer<? super T> consumer);

    public abstract void subscribe(Consumer<? super T> consumer, Consumer<? super Throwable> error);
}
