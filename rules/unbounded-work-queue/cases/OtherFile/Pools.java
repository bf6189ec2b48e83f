package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Pools {
    static final ExecutorService PAYMENTS = Executors.newFixedThreadPool(16); // finding: Executors.newFixedThreadPool

    private Pools() {
    }
}
