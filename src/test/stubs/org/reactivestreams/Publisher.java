package org.reactivestreams;

public interface Publisher<T> {
    default void subscribe(Subscriber<? super T> subscriber) { }
}
