package io.smallrye.mutiny.infrastructure;

import java.util.concurrent.ScheduledExecutorService;

public class Infrastructure {
    public static ScheduledExecutorService getDefaultWorkerPool() {
        return null;
    }
}
