package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Map<String, String> settings = new ConcurrentHashMap<>();

    @Test
    void isVisibleToOthers() throws InterruptedException {
        settings.put("theme", "dark");
        Thread reader = new Thread(() -> {
            assertEquals("dark", settings.get("theme")); // finding: the test passes
        });
        reader.start();
        reader.join(1000);
    }
}
