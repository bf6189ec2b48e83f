package com.google.common.util.concurrent;

import com.google.common.base.Function;
import java.util.concurrent.Executor;

public final class Futures {
    public static <V> void addCallback(ListenableFuture<V> future, FutureCallback<? super V> callback, Executor executor) { }

    public static <I, O> ListenableFuture<O> transform(
            ListenableFuture<I> input, Function<? super I, ? extends O> function, Executor executor) {
        return null;
    }

    public static <I, O> ListenableFuture<O> transformAsync(
            ListenableFuture<I> input, AsyncFunction<? super I, ? extends O> function, Executor executor) {
        return null;
    }

    public static <V> ListenableFuture<V> immediateFailedFuture(Throwable throwable) {
        return null;
    }
}
