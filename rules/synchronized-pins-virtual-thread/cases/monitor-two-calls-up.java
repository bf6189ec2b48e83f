// example: release=21
// Hard: the monitor is taken by a caller, the blocking call stands three methods below it
package example;

import java.net.InetSocketAddress;
import java.io.IOException;
import java.net.Socket;

class Link {
    private Socket socket;

    void open(String host) {
        Thread.startVirtualThread(() -> connect(host));
    }

    private void connect(String host) {
        synchronized (this) {
            System.out.println("connecting to " + host);
            retry(host, 3); // finding: Socket.connect
        }
        System.out.println("connected");
    }

    private void retry(String host, int left) {
        try {
            dial(host);
        } catch (IOException e) {
            if (left > 0) {
                retry(host, left - 1);
            }
        }
    }

    private void dial(String host) throws IOException {
        socket = new Socket();
        socket.connect(InetSocketAddress.createUnresolved(host, 80), 1000);
    }
}
