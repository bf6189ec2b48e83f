package example;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

// Hard: a private method opens the connection, and nobody who calls it sets a limit.
class Probe {
    boolean isAlive(String url) throws IOException {
        return open(url).getResponseCode() < 400;
    }

    private static HttpURLConnection open(String url) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection(); // finding: openConnection
        connection.setRequestMethod("HEAD");
        return connection;
    }

    // Trap: the caller sets both.
    boolean isThere(String url) throws IOException {
        HttpURLConnection connection = openPlain(url);
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(1_000);
        return connection.getResponseCode() < 400;
    }

    private static HttpURLConnection openPlain(String url) throws IOException {
        return (HttpURLConnection) new URL(url).openConnection();
    }

    // Trap: others may call it.
    static HttpURLConnection openForAll(String url) throws IOException {
        return (HttpURLConnection) new URL(url).openConnection();
    }
}
