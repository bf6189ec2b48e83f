package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Pools {
    static final ExecutorService MAIL = Executors.newFixedThreadPool(4);
}
