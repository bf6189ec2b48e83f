// example: release=21 profile=strict
// Trap: Files is the project's own and holds its texts in memory; the factory's threads are platform threads
package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;

final class Files {
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Files() {
    }

    static String readString(String name) {
        return TEXTS.getOrDefault(name, "");
    }
}

class Wiki {
    private final ThreadFactory virtual = Thread.ofPlatform().name("virtual-", 0).factory();

    void show(String page) {
        Thread.startVirtualThread(() -> System.out.println(Files.readString(page)));
        virtual.newThread(() -> System.out.println(java.nio.file.Path.of(page).toFile().length())).start();
    }
}
