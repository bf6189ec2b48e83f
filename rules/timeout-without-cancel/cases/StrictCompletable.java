// Hard: the strict profile names CompletableFutures too, whose tasks no cancel() interrupts.
// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Translator {
    String translate(String text) throws Exception {
        CompletableFuture<String> translated = CompletableFuture.supplyAsync(text::toUpperCase);
        try {
            return translated.get(1, TimeUnit.SECONDS); // finding: its effects still come
        } catch (TimeoutException e) {
            return text;
        }
    }
}
