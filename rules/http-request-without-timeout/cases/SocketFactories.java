// Trap: the methods of a socket factory, or of a socket around another, take no limit; their user has it
package example;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

class PlainSocketFactory extends SocketFactory {
    @Override
    public Socket createSocket() {
        return new Socket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return new Socket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return new Socket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return new Socket(host, port, local, localPort);
    }

    boolean isUp(String host, int port) {
        try (Socket socket = new Socket(host, port)) { // finding: new Socket
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}

class CountingSocket extends Socket {
    private final Socket inner = new Socket();
    private int connects;

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connects++;
        inner.connect(endpoint);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        inner.connect(endpoint, timeout);
    }
}
