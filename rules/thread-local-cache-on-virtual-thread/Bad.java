// example: release=21
package example;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Feed implements AutoCloseable {
    private static final ThreadLocal<SimpleDateFormat> FORMAT =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd'T'HH:mm"));
    private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[64 * 1024]);
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    void publish(List<Date> dates) {
        for (Date date : dates) {
            tasks.submit(() -> send(FORMAT.get().format(date))); // finding: `FORMAT` keeps an object
        }
    }

    private void send(String line) {
        byte[] buffer = BUFFER.get(); // finding: `BUFFER`
        System.out.println(line + buffer.length);
    }

    @Override
    public void close() {
        tasks.close();
    }
}
