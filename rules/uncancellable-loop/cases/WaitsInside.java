// Trap: a wait inside throws when the thread is interrupted, or when its socket is closed; also in a method of the class.
package example;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.Executor;

class Listener {
    void start(Executor executor, ServerSocket server) {
        executor.execute(() -> {
            try {
                while (true) {
                    server.accept().close();
                }
            } catch (IOException e) {
                System.getLogger("server").log(System.Logger.Level.INFO, "closed", e);
            }
        });
        executor.execute(this::beat);
    }

    private void beat() {
        try {
            for (;;) {
                pause();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() throws InterruptedException {
        Thread.sleep(1_000);
    }
}
