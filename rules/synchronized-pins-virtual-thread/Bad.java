// example: release=21
package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class CustomerCache {
    private final Map<Long, String> names = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    synchronized String name(long id) throws Exception {
        String known = names.get(id);
        if (known == null) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://crm.example/" + id)).build();
            known = http.send(request, BodyHandlers.ofString()).body(); // finding: HttpClient.send
            names.put(id, known);
        }
        return known;
    }
}

class OrderService {
    private final CustomerCache customers = new CustomerCache();
    private final Object console = new Object();

    void greetAll(List<Long> ids) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long id : ids) {
                executor.submit(() -> customers.name(id));
            }
        }
    }

    void countdown() {
        Thread.startVirtualThread(() -> {
            synchronized (console) {
                for (int i = 3; i > 0; i--) {
                    System.out.println(i);
                    pause(); // finding: Thread.sleep
                }
            }
        });
    }

    private void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
