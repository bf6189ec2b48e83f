// Trap: Thread, TimeUnit and HttpClient are the project's own and do not wait
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class Thread {
    private static final List<Long> PAUSES = new ArrayList<>();

    private Thread() {
    }

    static void sleep(long millis) {
        PAUSES.add(millis);
    }
}

enum TimeUnit {
    TICKS;

    void sleep(long n) {
        Thread.sleep(n);
    }
}

class HttpClient {
    String send(String request, String handler) {
        return request + handler;
    }
}

class Simulation {
    private final HttpClient client = new HttpClient();

    CompletableFuture<String> step() {
        return CompletableFuture.supplyAsync(() -> {
            Thread.sleep(10);
            TimeUnit.TICKS.sleep(3);
            return client.send("step", "done");
        });
    }
}
