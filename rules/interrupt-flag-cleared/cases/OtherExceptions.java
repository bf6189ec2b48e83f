// Trap: a worker clears the flag between two tasks, and a channel that an interrupt has closed is opened again.
package example;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

class Worker {
    void run(Iterable<Runnable> tasks) {
        for (Runnable task : tasks) {
            try {
                task.run();
            } catch (RuntimeException e) {
                System.getLogger("worker").log(System.Logger.Level.ERROR, "failed", e);
            } finally {
                Thread.interrupted();
            }
        }
    }

    FileChannel write(FileChannel channel, Path path) throws IOException {
        try {
            channel.force(false);
            return channel;
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            return FileChannel.open(path);
        }
    }
}
