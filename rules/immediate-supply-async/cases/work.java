// example: profile=strict
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Trap: there is work to do, be it only a call
class Reports {
    private final List<String> lines;

    Reports(List<String> lines) {
        this.lines = lines;
    }

    CompletableFuture<Integer> size() {
        return CompletableFuture.supplyAsync(() -> lines.stream().mapToInt(String::length).sum());
    }

    CompletableFuture<String> text() {
        return CompletableFuture.supplyAsync(this::join);
    }

    CompletableFuture<String> header(int width) {
        return CompletableFuture.supplyAsync(() -> "=".repeat(width));
    }

    private String join() {
        return String.join("\n", lines);
    }
}
