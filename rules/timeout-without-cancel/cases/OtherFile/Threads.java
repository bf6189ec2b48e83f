package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Threads {
    final ExecutorService scanners = Executors.newFixedThreadPool(4);
}
