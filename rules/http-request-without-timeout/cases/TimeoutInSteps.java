// Trap: the timeout is set on the builder's variable, in a branch, or through a method of this class.
package example;

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;

class Requests {
    private final HttpClient client;
    private final Duration limit;

    Requests(Duration connect, Duration limit) {
        HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2);
        builder.connectTimeout(connect);
        this.client = builder.build();
        this.limit = limit;
    }

    HttpRequest get(URI uri, Map<String, String> headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
        headers.forEach(builder::header);
        if (limit != null) {
            builder.timeout(limit);
        }
        return builder.build();
    }

    HttpRequest post(URI uri, String body) {
        return base(uri).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private HttpRequest.Builder base(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(limit);
    }

    int status(URL url) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        limit(connection, 2_000);
        return connection.getResponseCode();
    }

    int statusOf(URL url) throws Exception {
        HttpURLConnection connection = null;
        try {
            connection = (HttpURLConnection) url.openConnection();
            return ask(connection);
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }

    private static int ask(HttpURLConnection connection) throws Exception {
        limit(connection, 1_000);
        return connection.getResponseCode();
    }

    private static void limit(URLConnection connection, int millis) {
        connection.setConnectTimeout(millis);
        connection.setReadTimeout(millis);
    }

    HttpClient client() {
        return client;
    }
}
