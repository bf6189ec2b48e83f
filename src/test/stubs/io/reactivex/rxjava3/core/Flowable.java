package io.reactivex.rxjava3.core;

import io.reactivex.rxjava3.functions.Consumer;

public abstract class Flowable<T> {
    public final Flowable<T> doOnNext(Consumer<? super T> onNext) {
        return this;
    }
}
