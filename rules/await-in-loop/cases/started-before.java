// Trap: the loop waits for what has been started before it
package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

interface Batch {
    CompletableFuture<String> partResult(String name);
}

record Upload(String name, CompletableFuture<String> result) {
    CompletableFuture<String> getResult() {
        return result;
    }
}

class Uploads {
    private final Map<String, CompletableFuture<String>> byName;

    Uploads(Map<String, CompletableFuture<String>> byName) {
        this.byName = byName;
    }

    void all(List<Upload> uploads, List<Future<String>> futures, CompletionService<String> service)
            throws ExecutionException, InterruptedException {
        for (Upload upload : uploads) {
            System.out.println(upload.result().join() + upload.getResult().join());
        }
        for (Future<String> future : futures) {
            System.out.println(future.get());
        }
        for (Upload upload : uploads) {
            System.out.println(byName.get(upload.name()).join());
            System.out.println(byName.remove(upload.name()).join());
            System.out.println(service.take().get());
        }
    }

    void parts(Batch batch, List<String> names) {
        for (String name : names) {
            System.out.println(batch.partResult(name).join());
        }
    }
}
