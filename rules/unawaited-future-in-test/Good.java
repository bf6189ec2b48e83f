package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WordCounterTest {
    private final WordCounter counter = new WordCounter();

    @Test
    void countsWords() throws Exception {
        assertEquals(4, counter.countAsync("to be or not").get(10, TimeUnit.SECONDS));
    }

    static class WordCounter {
        CompletableFuture<Integer> countAsync(String text) {
            return CompletableFuture.supplyAsync(() -> text.split(" ").length);
        }
    }
}
