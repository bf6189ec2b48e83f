package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Pools {
    static final ExecutorService WORK = Executors.newFixedThreadPool(8);
    static final ExecutorService BULK = Executors.newFixedThreadPool(2);

    private Pools() {
    }
}
