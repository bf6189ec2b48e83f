// Hard: the wait is the first thing in a try; stages in between; static imports
package example;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class Settings {
    String value(String key) {
        CompletableFuture<String> value = supplyAsync(() -> read(key)).exceptionally(e -> {
            System.err.println(e);
            return "";
        });
        try {
            return value.get(); // finding: supplyAsync
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    void save(String key) {
        runAsync(() -> read(key)).whenComplete((done, failure) -> System.out.println(failure)).join(); // finding: runAsync
    }

    private String read(String key) {
        return System.getenv(key);
    }
}
