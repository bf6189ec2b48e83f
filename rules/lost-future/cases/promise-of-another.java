// Hard: the maker knows nothing of the promise that the stage completes: a failure reaches neither.
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class Rows {
    private final Reader reader;

    Rows(Reader reader) {
        this.reader = reader;
    }

    CompletableFuture<List<String>> all() {
        CompletableFuture<List<String>> all = new CompletableFuture<>();
        List<String> rows = new ArrayList<>();
        CompletableFuture<Void> read = reader.eachAsync(rows);
        read.thenRun(() -> all.complete(rows)); // finding: CompletableFuture.thenRun
        return all;
    }
}

interface Reader {
    CompletableFuture<Void> eachAsync(List<String> into);
}
