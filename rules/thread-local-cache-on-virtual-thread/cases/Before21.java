// example: release=17
package example;

import java.text.SimpleDateFormat;
import java.util.concurrent.ExecutorService;

// Trap: before Java 21 there are no virtual threads, whatever an executor is called.
class Old {
    private static final ThreadLocal<SimpleDateFormat> FORMAT = ThreadLocal.withInitial(SimpleDateFormat::new);

    void run(ExecutorService virtualThreads) {
        virtualThreads.submit(() -> FORMAT.get().toPattern());
    }
}
