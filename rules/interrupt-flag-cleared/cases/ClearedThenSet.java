// Trap: cleared for the clean-up, and set again.
package example;

import java.io.IOException;
import java.nio.channels.FileChannel;

class Journal {
    void pause(FileChannel channel) throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.interrupted();
            channel.force(true);
            Thread.currentThread().interrupt();
        }
    }
}
