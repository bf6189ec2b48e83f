// Trap: a test cleans up.
// example: profile=strict
package example;

import org.junit.jupiter.api.Test;

class ThreadTest {
    @Test
    void runs() throws InterruptedException {
        Thread thread = new Thread(() -> { });
        try {
            thread.start();
        } finally {
            thread.join();
        }
    }
}
