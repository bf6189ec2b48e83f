// Hard: the project's own pool gets its policy by super().
package example;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class IoPool extends ThreadPoolExecutor {
    IoPool(int size, int capacity, ThreadFactory threads) {
        super(size, size, 0L, TimeUnit.MILLISECONDS, new LinkedBlockingDeque<>(capacity), threads,
                new ThreadPoolExecutor.DiscardOldestPolicy()); // finding: has waited longest
    }
}
