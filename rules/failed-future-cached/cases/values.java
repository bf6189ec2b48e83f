package example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

// Trap: the map keeps values, or lists of futures; the function waits
class Translations {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, List<CompletableFuture<String>>> waiting = new ConcurrentHashMap<>();
    private final Translator translator;

    Translations(Translator translator) {
        this.translator = translator;
    }

    String text(String key) {
        return texts.computeIfAbsent(key, k -> translator.translate(k).join());
    }

    CompletableFuture<String> later(String key) {
        CompletableFuture<String> text = translator.translate(key);
        waiting.computeIfAbsent(key, k -> new ArrayList<>()).add(text);
        return text;
    }
}

interface Translator {
    CompletableFuture<String> translate(String key);
}
