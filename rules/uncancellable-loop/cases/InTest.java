// Trap: a test's busy thread.
package example;

import org.junit.jupiter.api.Test;

class LoadTest {
    private long rounds;

    @Test
    void underLoad() {
        Thread busy = new Thread(() -> {
            while (true) {
                rounds++;
            }
        });
        busy.setDaemon(true);
        busy.start();
    }
}
