// Hard: the pool of a framework is one as well
package example;

import java.util.concurrent.Executor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class Pools {
    Executor letters() {
        ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
        pool.setCorePoolSize(10);
        pool.setThreadFactory(Thread.ofVirtual().name("letter-", 0).factory()); // finding: pools virtual threads
        pool.initialize();
        return pool;
    }

    Executor parcels() {
        ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
        pool.setThreadFactory(Thread.ofPlatform().name("parcel-", 0).factory());
        pool.initialize();
        return pool;
    }

    Executor each() {
        SimpleAsyncTaskExecutor each = new SimpleAsyncTaskExecutor("each-");
        each.setThreadFactory(Thread.ofVirtual().factory());
        return each;
    }
}
