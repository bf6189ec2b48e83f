// Hard: Throwable, a try with resources, a monitor's wait and a timed get behind a wide catch
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class Prices {
    private final Object monitor = new Object();
    private long newest;

    Long load(Callable<Long> source) {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            return pool.submit(source).get(2, TimeUnit.SECONDS);
        } catch (Exception e) { // finding: get
            return null;
        }
    }

    long newest() {
        synchronized (monitor) {
            while (newest == 0) {
                try {
                    monitor.wait(1000);
                } catch (Throwable t) { // finding: wait
                    System.err.println(t.getMessage());
                }
            }
            return newest;
        }
    }

    void pause(boolean quiet) {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) { // finding: sleep
            Runnable restore = () -> Thread.currentThread().interrupt();
            System.err.println(quiet ? "" : restore.toString());
        }
    }
}
