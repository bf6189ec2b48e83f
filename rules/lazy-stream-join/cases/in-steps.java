// Hard: steps between the two that keep the stream lazy, a stream in a variable, a timed get
package example;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Translations {
    private final ExecutorService translators;

    Translations(ExecutorService translators) {
        this.translators = translators;
    }

    List<String> filtered(List<String> texts) {
        return texts.stream().filter(Objects::nonNull)
                .map(text -> translators.submit(() -> text.toUpperCase()))
                .peek(future -> System.out.println("started " + future))
                .limit(100)
                .map(this::result)
                .collect(Collectors.toList());
    }

    List<String> stored(List<String> texts) {
        Stream<CompletableFuture<String>> futures = texts.stream().map(this::translateAsync);
        return futures.map(CompletableFuture::join).collect(Collectors.toList()); // finding: waits for each task
    }

    List<String> timed(List<String> texts) {
        return texts.stream().map(text -> translateAsync(text).thenApply(String::trim)).map(future -> {
            try {
                return future.get(5, TimeUnit.SECONDS); // finding: waits for each task
            } catch (Exception e) {
                return "?";
            }
        }).collect(Collectors.toList());
    }

    private String result(Future<String> future) {
        return future.toString();
    }

    private CompletableFuture<String> translateAsync(String text) {
        return CompletableFuture.supplyAsync(() -> text, translators);
    }
}
