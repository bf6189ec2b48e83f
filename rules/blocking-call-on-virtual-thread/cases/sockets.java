// example: release=21 profile=strict
// Trap: a socket's streams give the carrier back, though they are InputStream and OutputStream like those of files
package example;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

class Echo {
    private final InetAddress own = InetAddress.getLoopbackAddress();

    void serve(ServerSocket server) throws IOException {
        while (!server.isClosed()) {
            Socket client = server.accept();
            Thread.startVirtualThread(() -> echo(client));
        }
    }

    private void echo(Socket client) {
        try (client; InputStream in = client.getInputStream(); OutputStream out = client.getOutputStream()) {
            int next;
            while ((next = in.read()) >= 0) {
                out.write(next);
            }
            out.write(own.getAddress());
        } catch (IOException e) {
            System.err.println("connection lost: " + e);
        }
    }
}
