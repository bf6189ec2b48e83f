// Hard: the URL is made of text in steps, the connection's limits are half set, the socket connects without limit.
package example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;

class Feeds {
    private final String base;

    Feeds(String base) {
        this.base = base;
    }

    List<String> lines(String feed) throws IOException {
        URL url = URI.create(base).resolve(feed).toURL();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                url.openStream()))) { // finding: URL.openStream
            return reader.lines().toList();
        }
    }

    long age(String feed) throws IOException {
        URLConnection connection = new URL("https://feeds.example.org/" + feed)
                .openConnection(); // finding: URL.openConnection
        connection.setUseCaches(false);
        connection.setReadTimeout(1_000);
        return connection.getLastModified();
    }

    Socket tail(String host) throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress(host, 7777)); // finding: Socket.connect
        return socket;
    }
}
