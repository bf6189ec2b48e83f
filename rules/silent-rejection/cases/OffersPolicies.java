package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

// Trap: a class offers policies to whoever asks for one; only the one that it gives to a pool itself drops tasks.
final class Policies {
    private static final RejectedExecutionHandler DISCARD = new ThreadPoolExecutor.DiscardPolicy();
    private static final RejectedExecutionHandler OLDEST = new ThreadPoolExecutor.DiscardOldestPolicy(); // finding: longest

    private Policies() {
    }

    static RejectedExecutionHandler discard() {
        return DISCARD;
    }

    static Executor events() {
        return new ThreadPoolExecutor(1, 4, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(100), OLDEST);
    }
}
