package example;

import com.google.common.util.concurrent.ListenableFuture;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: the listener hangs on a variable that holds what it asks
class Resuming {
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    void resume(Map<String, ListenableFuture<Boolean>> tasks, ListenableFuture<Boolean> other) {
        for (Map.Entry<String, ListenableFuture<Boolean>> entry : tasks.entrySet()) {
            ListenableFuture<Boolean> future = entry.getValue();
            future.addListener(() -> show(entry), workers);
            future.addListener(() -> {
                try {
                    System.out.println(entry.getKey() + entry.getValue().get());
                    System.out.println(other.get()); // finding: get
                } catch (Exception e) {
                    System.err.println(e);
                }
            }, workers);
        }
    }

    private static void show(Map.Entry<String, ListenableFuture<Boolean>> entry) {
        System.out.println(entry.getKey());
    }
}
