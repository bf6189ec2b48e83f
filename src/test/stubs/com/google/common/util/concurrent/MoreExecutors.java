package com.google.common.util.concurrent;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

public final class MoreExecutors {
    public static ListeningExecutorService listeningDecorator(ExecutorService delegate) {
        return null;
    }

    public static Executor directExecutor() {
        return Runnable::run;
    }
}
