package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;

public class TokenClient {
    String request(String user, int seconds) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("auth.example", 4000), 1000);
            socket.getOutputStream().write((user + seconds).getBytes());
            return new String(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
