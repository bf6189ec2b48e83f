// example: release=21 profile=strict
// Hard: sockets block on virtual threads too; accept stands outside of them; of a plain InputStream nothing is known
package example;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Proxy {
    private final ExecutorService sessions = Executors.newVirtualThreadPerTaskExecutor();
    private final InetSocketAddress backend = InetSocketAddress.createUnresolved("backend", 80);

    void serve(ServerSocket server) throws IOException {
        while (!server.isClosed()) {
            Socket client = server.accept();
            sessions.execute(() -> forward(client)); // finding: Proxy.forward → Socket.connect
        }
    }

    void listen(int port) {
        Thread.ofVirtual().name("listener").start(() -> {
            try (ServerSocket server = new ServerSocket(port)) {
                server.accept().close(); // finding: ServerSocket.accept
            } catch (IOException e) {
                System.err.println("deaf: " + e);
            }
        });
    }

    void pass(InputStream in, OutputStream out) {
        sessions.submit(() -> in.transferTo(out));
    }

    private void forward(Socket client) {
        try (client; Socket server = new Socket()) {
            server.connect(backend, 1000);
        } catch (IOException e) {
            System.err.println("connection lost: " + e);
        }
    }
}
