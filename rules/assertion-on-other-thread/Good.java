package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Map<String, String> settings = new ConcurrentHashMap<>();

    @Test
    void isVisibleToOthers() throws Exception {
        settings.put("theme", "dark");
        CompletableFuture<String> seen = CompletableFuture.supplyAsync(() -> settings.get("theme"));
        assertEquals("dark", seen.get(1, TimeUnit.SECONDS));
    }
}
