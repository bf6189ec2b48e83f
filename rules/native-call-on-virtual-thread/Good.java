// example: release=22
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Scanner implements AutoCloseable {
    private final ExecutorService devices = Executors.newFixedThreadPool(2);
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    private static native int waitForScan(long device);

    void scan(long device) {
        tasks.submit(() -> {
            Future<Integer> scanned = devices.submit(() -> waitForScan(device));
            System.out.println(scanned.get());
            return null;
        });
    }

    @Override
    public void close() {
        tasks.close();
        devices.close();
    }
}
