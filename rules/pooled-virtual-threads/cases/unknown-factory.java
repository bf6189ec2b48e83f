// example: release=21
// Trap: a parameter and a choice between two factories are not known to be virtual
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class Settings {
    private final boolean virtual;
    private ThreadFactory factory = Thread.ofVirtual().factory();

    Settings(boolean virtual) {
        this.virtual = virtual;
    }

    ExecutorService given(ThreadFactory factory) {
        return Executors.newFixedThreadPool(8, factory);
    }

    ExecutorService chosen() {
        ThreadFactory chosen = virtual ? Thread.ofVirtual().factory() : Thread.ofPlatform().factory();
        return virtual ? Executors.newThreadPerTaskExecutor(chosen) : Executors.newFixedThreadPool(8, chosen);
    }

    ExecutorService configured() {
        return Executors.newFixedThreadPool(8, factory);
    }

    void setFactory(ThreadFactory factory) {
        this.factory = factory;
    }
}
