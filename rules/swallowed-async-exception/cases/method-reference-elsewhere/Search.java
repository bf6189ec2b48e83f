// Hard: the fallback is a method of another file that never looks at its throwable
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Search {
    private final Engine engine;

    Search(Engine engine) {
        this.engine = engine;
    }

    CompletableFuture<List<String>> find(String words) {
        return engine.find(words).exceptionally(Fallbacks::nothing); // finding: exceptionally
    }

    CompletableFuture<List<String>> findLogged(String words) {
        return engine.find(words).exceptionally(Fallbacks::nothingButLogged);
    }

    CompletableFuture<Integer> count(String words) {
        return engine.find(words).thenApply(List::size).exceptionally(e -> Fallbacks.UNKNOWN); // finding: exceptionally
    }
}

interface Engine {
    CompletableFuture<List<String>> find(String words);
}
