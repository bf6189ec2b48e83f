// Hard: the project's own pool passes its sizes to super().
package example;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class CrawlerPool extends ThreadPoolExecutor {
    CrawlerPool(int min, int max) {
        super(min, max, 5, TimeUnit.MINUTES, new LinkedBlockingQueue<>()); // finding: `min` threads
    }

    @Override
    protected void afterExecute(Runnable task, Throwable failure) {
        System.getLogger("crawler").log(System.Logger.Level.DEBUG, "done", failure);
    }
}
