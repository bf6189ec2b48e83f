package io.netty.util.concurrent;

public interface Future<V> extends java.util.concurrent.Future<V> {
    boolean isSuccess();

    Throwable cause();

    Future<V> await() throws InterruptedException;

    boolean await(long timeout, java.util.concurrent.TimeUnit unit) throws InterruptedException;
}
