// Trap: the builder comes from the caller, who may have set the timeout; a copied request keeps its own.
package example;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Signing {
    private final HttpClient client;

    Signing(HttpClient client) {
        this.client = client;
    }

    String send(HttpRequest.Builder builder, String signature) throws IOException, InterruptedException {
        HttpRequest request = builder.header("X-Signature", signature).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    HttpRequest signed(HttpRequest request, String signature) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .header("X-Signature", signature)
                .build();
    }

    HttpClient own(HttpClient.Builder builder) {
        return builder.followRedirects(HttpClient.Redirect.NORMAL).build();
    }
}
