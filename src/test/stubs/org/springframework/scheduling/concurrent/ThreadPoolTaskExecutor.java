package org.springframework.scheduling.concurrent;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;

public class ThreadPoolTaskExecutor implements Executor {
    public void setCorePoolSize(int size) {
    }

    public void setMaxPoolSize(int size) {
    }

    public void setQueueCapacity(int capacity) {
    }

    public void setThreadFactory(ThreadFactory factory) {
    }

    public void setThreadNamePrefix(String prefix) {
    }

    public void setRejectedExecutionHandler(RejectedExecutionHandler handler) {
    }

    public void initialize() {
    }

    public Future<?> submit(Runnable task) {
        return null;
    }

    @Override
    public void execute(Runnable task) {
    }
}
