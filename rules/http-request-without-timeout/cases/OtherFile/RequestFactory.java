// Hard: the factory of this file looks as if it configured everything, and sets no timeout in one of its two methods.
package example;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

final class RequestFactory {
    private RequestFactory() {}

    static HttpRequest.Builder json(URI uri) {
        return HttpRequest.newBuilder(uri).header("Accept", "application/json");
    }

    static HttpRequest.Builder quick(URI uri) {
        return json(uri).timeout(Duration.ofSeconds(1));
    }
}
