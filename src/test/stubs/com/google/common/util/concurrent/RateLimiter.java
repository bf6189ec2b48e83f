package com.google.common.util.concurrent;

public abstract class RateLimiter {
    public static RateLimiter create(double permitsPerSecond) {
        return null;
    }

    public double acquire() {
        return 0;
    }

    public boolean tryAcquire() {
        return true;
    }
}
