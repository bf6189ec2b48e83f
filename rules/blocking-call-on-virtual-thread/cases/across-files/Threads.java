// example: release=21 profile=strict
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Threads {
    static final ExecutorService VIRTUAL = Executors.newVirtualThreadPerTaskExecutor();
    static final ExecutorService PLATFORM = Executors.newFixedThreadPool(2);

    private Threads() {
    }
}
