// Trap: the loopback address answers or refuses at once; an unconnected socket has nothing to wait for yet.
package example;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

class ControlPort {
    private final int port;

    ControlPort(int port) {
        this.port = port;
    }

    void stop() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write('q');
        }
    }

    boolean inUse() {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    Socket to(String host) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(host, port), 1_000);
        return socket;
    }

    Socket accept(ServerSocket server) throws IOException {
        return server.accept();
    }
}
