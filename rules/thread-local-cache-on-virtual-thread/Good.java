// example: release=21
package example;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Feed implements AutoCloseable {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    void publish(List<LocalDateTime> dates) {
        for (LocalDateTime date : dates) {
            tasks.submit(() -> send(FORMAT.format(date)));
        }
    }

    private void send(String line) {
        byte[] buffer = new byte[8 * 1024];
        System.out.println(line + buffer.length);
    }

    @Override
    public void close() {
        tasks.close();
    }
}
