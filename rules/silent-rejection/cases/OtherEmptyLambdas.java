// Trap: empty functions of two parameters that are no handlers of rejections; and one that says why it is empty.
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

class Listeners {
    private BiConsumer<String, Integer> onChange = (name, value) -> { };

    void listen(BiConsumer<String, Integer> listener) {
        onChange = listener.andThen((name, value) -> { });
    }

    ThreadPoolExecutor hints() {
        return new ThreadPoolExecutor(1, 2, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(8), (task, pool) -> {
            // hints are repeated with the next heartbeat
        });
    }
}
