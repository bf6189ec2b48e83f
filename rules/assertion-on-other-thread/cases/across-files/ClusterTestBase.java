package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.testng.Assert;

abstract class ClusterTestBase extends Assert {
    protected final ExecutorService workers = Executors.newFixedThreadPool(2);

    protected int copies() {
        return 3;
    }

    protected void inBackground(Runnable task) {
        try {
            workers.submit(task).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
