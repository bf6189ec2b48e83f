package org.springframework.core.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

public class SimpleAsyncTaskExecutor implements Executor {
    public SimpleAsyncTaskExecutor() {}

    public SimpleAsyncTaskExecutor(String threadNamePrefix) {}

    public void setThreadFactory(ThreadFactory factory) {}

    public void setConcurrencyLimit(int concurrencyLimit) {}

    public void setVirtualThreads(boolean virtual) {}

    @Override
    public void execute(Runnable task) {}
}
