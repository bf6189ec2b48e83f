// Trap: a loop without an end, and functions that are kept and run later.
// example: release=21
package example;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Server {
    interface Wait {
        void await() throws InterruptedException;
    }

    void serve(ServerSocket server) throws IOException, InterruptedException {
        try (var scope = new StructuredTaskScope<Void>()) {
            try {
                while (true) {
                    Socket socket = server.accept();
                    scope.fork(() -> handle(socket));
                }
            } finally {
                scope.shutdown();
                scope.join();
            }
        }
    }

    void later(Callable<String> task) throws InterruptedException {
        try (var scope = new StructuredTaskScope<String>()) {
            Wait wait = () -> scope.join();
            scope.fork(task);
            wait.await();
        }
        try (var scope = new StructuredTaskScope<String>()) {
            Wait wait = new Wait() {
                @Override
                public void await() throws InterruptedException {
                    scope.join();
                }
            };
            scope.fork(task);
            wait.await();
        }
    }

    private Void handle(Socket socket) throws IOException {
        socket.close();
        return null;
    }
}
