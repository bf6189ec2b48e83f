// example: release=21
package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CustomerCache {
    private final Map<Long, String> names = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    String name(long id) throws Exception {
        synchronized (this) {
            String known = names.get(id);
            if (known != null) {
                return known;
            }
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://crm.example/" + id))
                .timeout(Duration.ofSeconds(5)).build();
        String fetched = http.send(request, BodyHandlers.ofString()).body();
        synchronized (this) {
            names.put(id, fetched);
        }
        return fetched;
    }
}

class OrderService {
    private final CustomerCache customers = new CustomerCache();
    private final Lock console = new ReentrantLock();

    void greetAll(List<Long> ids) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long id : ids) {
                executor.submit(() -> customers.name(id));
            }
        }
    }

    void countdown() {
        Thread.startVirtualThread(() -> {
            console.lock();
            try {
                for (int i = 3; i > 0; i--) {
                    System.out.println(i);
                    pause();
                }
            } finally {
                console.unlock();
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
