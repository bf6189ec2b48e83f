package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Rollout {
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile String state = "";

    void start(String version) {
        state = version;
    }

    void await(String version) throws InterruptedException {
        ready.await();
        state = version + " is ready";
    }

    boolean await(String version, long timeout, TimeUnit unit) throws InterruptedException {
        return ready.await(timeout, unit) && state.startsWith(version);
    }

    String state() {
        return state;
    }
}
