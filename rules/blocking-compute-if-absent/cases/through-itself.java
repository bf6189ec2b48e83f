// Hard: a tree's method that keeps what it makes comes back to its own map by way of another; a cache's loader does too
package example;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

class Layouts {
    interface Layout { }

    record Leaf(String name) implements Layout { }

    record Row(List<Layout> cells) implements Layout { }

    private final ConcurrentHashMap<String, Layout> known = new ConcurrentHashMap<>();
    private final Cache<String, String> titles = Caffeine.newBuilder().maximumSize(10).build();

    Layout of(String text) {
        return known.computeIfAbsent(text, t -> parse(t)); // finding: Recursive update
    }

    private Layout parse(String text) {
        return text.contains(",") ? row(text) : new Leaf(text);
    }

    private Layout row(String text) {
        return new Row(List.of(of(text.substring(0, text.indexOf(','))), of(text.substring(text.indexOf(',') + 1))));
    }

    String title(String key) {
        return titles.get(key, k -> "the " + plain(k)); // finding: Recursive update
    }

    private String plain(String key) {
        return titles.get(key.trim(), k -> k.toLowerCase());
    }

    String other(String key) {
        return titles.get(key, k -> of(k).toString());
    }
}
