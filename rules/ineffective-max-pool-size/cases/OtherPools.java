// Trap: maximum sizes of other pools, and of an executor that is no scheduler.
package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class DataSourceSettings {
    private int maximumPoolSize;
    private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(1);
    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(0, 10, 1, TimeUnit.MINUTES, new SynchronousQueue<>());

    void setMaximumPoolSize(int size) {
        maximumPoolSize = size;
        pool.setMaximumPoolSize(size);
    }

    /** A wrapper passes on what it is told. */
    static final class Sized {
        private final java.util.concurrent.ScheduledThreadPoolExecutor delegate =
                new java.util.concurrent.ScheduledThreadPoolExecutor(1);

        void setMaximumPoolSize(int size) {
            delegate.setMaximumPoolSize(size);
        }
    }

    static DataSourceSettings small() {
        DataSourceSettings settings = new DataSourceSettings();
        settings.setMaximumPoolSize(2);
        return settings;
    }
}
