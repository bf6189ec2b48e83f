package org.springframework.core.task;

import java.util.concurrent.Executor;

public class SimpleAsyncTaskExecutor implements Executor {
    public SimpleAsyncTaskExecutor() {}

    public SimpleAsyncTaskExecutor(String threadNamePrefix) {}

    public void setConcurrencyLimit(int concurrencyLimit) {}

    public void setVirtualThreads(boolean virtual) {}

    @Override
    public void execute(Runnable task) {}
}
