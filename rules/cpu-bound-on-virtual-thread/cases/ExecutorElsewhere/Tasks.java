package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Tasks {
    static final ExecutorService ALL = Executors.newVirtualThreadPerTaskExecutor();
}
