// Trap: a server gives each accepted connection its thread, which reads and writes that connection alone.
// example: release=21
package example;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

class EchoServer {
    void serve(ServerSocket server) throws IOException {
        while (!server.isClosed()) {
            Socket socket = server.accept();
            Thread.startVirtualThread(() -> echo(socket));
        }
    }

    private void echo(Socket socket) {
        try (socket) {
            socket.setSoTimeout(30_000);
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException e) {
            System.getLogger("echo").log(System.Logger.Level.DEBUG, "connection lost", e);
        }
    }
}
