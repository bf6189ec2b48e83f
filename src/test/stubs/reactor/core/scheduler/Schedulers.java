package reactor.core.scheduler;

import java.util.concurrent.Executor;

public abstract class Schedulers {
    public static Scheduler boundedElastic() {
        return null;
    }

    public static Scheduler parallel() {
        return null;
    }

    public static Scheduler single() {
        return null;
    }

    public static Scheduler fromExecutor(Executor executor) {
        return null;
    }

    public static Scheduler newBoundedElastic(int threads, int queued, String name) {
        return null;
    }

    public static boolean isInNonBlockingThread() {
        return false;
    }
}
