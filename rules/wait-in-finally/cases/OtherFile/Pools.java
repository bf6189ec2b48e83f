package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Pools {
    final ExecutorService workers = Executors.newFixedThreadPool(2);
}
