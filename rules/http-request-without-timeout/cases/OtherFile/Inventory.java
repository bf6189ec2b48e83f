// Hard: which method of the other file made the builder decides.
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Inventory {
    private final HttpClient client;

    Inventory(HttpClient client) {
        this.client = client;
    }

    String stock(URI uri) throws IOException, InterruptedException {
        return client.send(RequestFactory.quick(uri).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    String history(URI uri) throws IOException, InterruptedException {
        HttpRequest request = RequestFactory.json(uri).GET().build(); // finding: HttpRequest.Builder.build
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
