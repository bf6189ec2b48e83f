// Hard: a block whose return statements give futures, in one case behind a conditional or a local variable
package example;

import java.util.concurrent.CompletableFuture;

class Documents {
    private final Archive archive;

    Documents(Archive archive) {
        this.archive = archive;
    }

    CompletableFuture<Void> move(String id) {
        return archive.find(id)
                .thenApply(document -> { // finding: thenApply
                    if (document.isEmpty()) {
                        return CompletableFuture.completedFuture("nothing");
                    }
                    return archive.store(document);
                })
                .thenAccept(receipt -> System.out.println("moved " + id));
    }

    void copy(String id) {
        var copied = archive.find(id).thenApply(document -> { // finding: thenApply
            CompletableFuture<String> stored = archive.store(document);
            return stored;
        });
        copied.join();
    }
}

interface Archive {
    CompletableFuture<String> find(String id);

    CompletableFuture<String> store(String document);
}
