// Trap: how a forced close ends is not asked; an earlier stage gave the failure to another future; a library's own overload
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

abstract class Link {
    abstract CompletableFuture<Void> forceClose(String reason);

    void broken(CompletableFuture<Void> flushed, Throwable failure) {
        forceClose("broken").whenComplete((none, e) -> flushed.completeExceptionally(failure));
    }

    /** Gives all that it has to a consumer, or to a subscriber like any publisher. */
    abstract static class Pages implements Publisher<String> {
        CompletableFuture<Void> subscribe(Consumer<String> reader) {
            return readAsync(reader);
        }

        abstract CompletableFuture<Void> readAsync(Consumer<String> reader);
    }

    void pass(Pages pages, Subscriber<? super String> subscriber) {
        pages.subscribe(subscriber);
        pages.subscribe(new Counting<>());
    }

    CompletableFuture<Void> all(Pages pages) {
        return pages.subscribe(System.out::println).thenCompose(done -> pages.subscribe(page -> System.err.println(page)));
    }

    private static class Counting<T> implements Subscriber<T> { }
}
