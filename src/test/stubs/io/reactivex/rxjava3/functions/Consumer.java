package io.reactivex.rxjava3.functions;

@FunctionalInterface
public interface Consumer<T> {
    void accept(T value) throws Throwable;
}
