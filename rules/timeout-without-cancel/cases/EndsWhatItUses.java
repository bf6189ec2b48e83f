// Trap: the handler pulls the rug: it ends the pool, the process or the connection that the task works with.
package example;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Probe {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    int first(Socket socket) throws Exception {
        Future<Integer> read = pool.submit(() -> socket.getInputStream().read());
        try {
            return read.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            socket.close();
            return -1;
        }
    }

    int exit(Process process) throws Exception {
        Future<Integer> code = pool.submit(() -> process.waitFor());
        try {
            return code.get(1, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            giveUp(process);
            return -1;
        }
    }

    private static void giveUp(Process process) {
        process.destroyForcibly();
    }

    String once() throws IOException {
        ExecutorService own = Executors.newSingleThreadExecutor();
        try {
            return own.submit(() -> "done").get(1, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            own.shutdownNow();
        }
    }
}
