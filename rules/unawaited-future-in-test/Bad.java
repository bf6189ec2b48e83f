package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WordCounterTest {
    private final WordCounter counter = new WordCounter();

    @Test
    void countsWords() {
        counter.countAsync("to be or not").thenAccept(count -> assertEquals(4, count)); // finding: the test passes
    }

    static class WordCounter {
        CompletableFuture<Integer> countAsync(String text) {
            return CompletableFuture.supplyAsync(() -> text.split(" ").length);
        }
    }
}
