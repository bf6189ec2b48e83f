// Trap: the stage completes the promise that was given to whoever makes the future: that one tells the promise of a failure.
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

class Pages {
    private final Cursor cursor;

    Pages(Cursor cursor) {
        this.cursor = cursor;
    }

    CompletableFuture<List<String>> first(int amount) {
        return collect((all, rows) -> cursor.eachAsync(row -> rows.size() < amount && rows.add(row), all));
    }

    private CompletableFuture<List<String>> collect(
            BiFunction<CompletableFuture<?>, List<String>, CompletableFuture<?>> reading) {
        CompletableFuture<List<String>> all = new CompletableFuture<>();
        List<String> rows = new ArrayList<>();
        CompletableFuture<?> read = reading.apply(all, rows);
        read.thenRun(() -> all.complete(rows));
        return all;
    }

    CompletableFuture<List<String>> whole() {
        CompletableFuture<List<String>> all = new CompletableFuture<>();
        List<String> rows = new ArrayList<>();
        cursor.eachAsync(rows::add, all).thenRun(() -> all.complete(rows));
        return all;
    }
}

interface Cursor {
    CompletableFuture<Void> eachAsync(java.util.function.Predicate<String> reader, CompletableFuture<?> failed);
}
