// Hard: this looks like a barrier, but afterwards nobody asks the futures how they ended
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Migration {
    private final Rows rows;

    Migration(Rows rows) {
        this.rows = rows;
    }

    CompletableFuture<String> run(List<String> ids) {
        CompletableFuture<?>[] moves = ids.stream().map(rows::move).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(moves)
                .exceptionally(e -> null) // finding: exceptionally
                .thenApply(nothing -> "moved " + ids.size());
    }
}

interface Rows {
    CompletableFuture<Void> move(String id);
}
