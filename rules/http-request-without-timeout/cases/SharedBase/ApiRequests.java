// Trap: the project's factory of requests sets the timeout once for all.
package example;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

final class ApiRequests {
    private ApiRequests() {}

    static HttpRequest.Builder to(URI uri, String token) {
        return HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }
}
