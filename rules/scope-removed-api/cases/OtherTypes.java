// Trap: methods of these names on other types.
// example: release=25
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class OtherTypes {
    interface Attempt<T> {
        void throwIfFailed();

        T result();
    }

    String run(Attempt<String> attempt) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            attempt.throwIfFailed();
            return attempt.result();
        } finally {
            if (!pool.isShutdown()) {
                pool.shutdown();
            }
        }
    }
}
