// Hard: further stages between start and wait, and a collector that waits; a collector whose futures were collected before
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

class Tasters {
    private final ExecutorService pool;

    Tasters(ExecutorService pool) {
        this.pool = pool;
    }

    String all(List<String> dishes) {
        return dishes.stream()
                .map(dish -> CompletableFuture.supplyAsync(() -> taste(dish), pool))
                .map(verdict -> verdict.thenApply(String::trim).exceptionally(e -> "burnt"))
                .map(verdict -> verdict.join()) // finding: waits for each task
                .collect(Collectors.joining());
    }

    List<String> listed(List<String> dishes) {
        return dishes.stream()
                .map(dish -> CompletableFuture.supplyAsync(() -> taste(dish), pool))
                .collect(Collectors.mapping(CompletableFuture::join, Collectors.toList())); // finding: waits for each task
    }

    List<String> right(List<String> dishes) {
        List<CompletableFuture<String>> started = dishes.stream()
                .map(dish -> CompletableFuture.supplyAsync(() -> taste(dish), pool)).toList();
        return started.stream().map(verdict -> verdict.thenApply(String::trim))
                .collect(Collectors.mapping(CompletableFuture::join, Collectors.toList()));
    }

    private String taste(String dish) {
        return dish + " ";
    }
}
