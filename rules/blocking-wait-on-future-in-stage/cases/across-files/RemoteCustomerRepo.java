package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class RemoteCustomerRepo implements CustomerRepo {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Long, String> known = new ConcurrentHashMap<>();

    @Override
    public String find(long id) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://customers.example/" + id)).build();
        return Waits.untilDone(client.sendAsync(request, BodyHandlers.ofString())).body();
    }

    @Override
    public int knownCount(long limit) {
        return (int) Math.min(limit, known.size());
    }
}
