package com.google.common.util.concurrent;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public final class Uninterruptibles {
    public static void sleepUninterruptibly(Duration sleepFor) { }

    public static void sleepUninterruptibly(long sleepFor, TimeUnit unit) { }

    public static void awaitUninterruptibly(CountDownLatch latch) { }
}
