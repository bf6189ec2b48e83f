package io.smallrye.mutiny;

import io.smallrye.mutiny.groups.UniAwait;
import io.smallrye.mutiny.groups.UniCreate;
import io.smallrye.mutiny.groups.UniOnItem;
import io.smallrye.mutiny.groups.UniSubscribe;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

public interface Uni<T> {
    static UniCreate createFrom() {
        return null;
    }

    UniOnItem<T> onItem();

    <O> Uni<O> map(Function<? super T, ? extends O> mapper);

    <O> Uni<O> flatMap(Function<? super T, Uni<? extends O>> mapper);

    <O> Uni<O> chain(Function<? super T, Uni<? extends O>> mapper);

    Uni<T> invoke(Consumer<? super T> callback);

    Uni<T> emitOn(Executor executor);

    Uni<T> runSubscriptionOn(Executor executor);

    UniAwait<T> await();

    UniSubscribe<T> subscribe();

    CompletableFuture<T> subscribeAsCompletionStage();
}
