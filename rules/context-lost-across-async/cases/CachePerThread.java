// example: profile=strict
package example;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: a ThreadLocal that nobody sets keeps something for each thread; each thread has its own, as it is meant.
class Formatter {
    private static final ThreadLocal<SimpleDateFormat> FORMAT =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));
    private static final ThreadLocal<StringBuilder> BUFFER = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    CompletableFuture<String> format(Date date) {
        String here = FORMAT.get().format(date);
        pool.execute(() -> buffer().append(date));
        pool.execute(() -> System.out.println(FORMAT.get().format(date)));
        return CompletableFuture.supplyAsync(() -> here, pool);
    }

    private static StringBuilder buffer() {
        StringBuilder buffer = BUFFER.get();
        if (buffer == null) {
            buffer = new StringBuilder(256);
            BUFFER.set(buffer);
        }
        return buffer;
    }
}
