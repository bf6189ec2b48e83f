package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

abstract class Pooled {
    protected final ExecutorService pool = Executors.newFixedThreadPool(4);
}
