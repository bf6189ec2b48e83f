package io.grpc;

import java.util.concurrent.TimeUnit;

public abstract class ManagedChannel {
    public abstract ManagedChannel shutdown();

    public abstract ManagedChannel shutdownNow();

    public abstract boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException;
}
