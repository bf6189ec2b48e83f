package io.reactivex.rxjava3.core;

import io.reactivex.rxjava3.functions.Function;
import java.util.concurrent.Callable;

public abstract class Single<T> implements SingleSource<T> {
    public static <T> Single<T> just(T value) {
        return null;
    }

    public static <T> Single<T> fromCallable(Callable<? extends T> callable) {
        return null;
    }

    public abstract <R> Single<R> map(Function<? super T, ? extends R> mapper);

    public abstract <R> Single<R> flatMap(Function<? super T, ? extends SingleSource<? extends R>> mapper);

    public abstract Single<T> subscribeOn(Scheduler scheduler);

    public abstract Single<T> observeOn(Scheduler scheduler);

    public abstract T blockingGet();
}
