package io.vertx.core;

import java.util.function.Function;

public interface Future<T> extends AsyncResult<T> {
    Future<T> onComplete(Handler<AsyncResult<T>> handler);

    Future<T> onSuccess(Handler<? super T> handler);

    Future<T> onFailure(Handler<? super Throwable> handler);

    T await();

    <U> Future<U> map(Function<? super T, U> mapper);

    <U> Future<U> compose(Function<? super T, Future<U>> mapper);

    static CompositeFuture all(Future<?> first, Future<?> second) {
        return null;
    }

    static <T> Future<T> succeededFuture(T result) {
        return null;
    }

    static <T> Future<T> failedFuture(Throwable t) {
        return null;
    }

    static <T> Future<T> succeededFuture() {
        return null;
    }
}
