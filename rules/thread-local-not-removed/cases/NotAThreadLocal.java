// example: profile=strict
package example;

import java.util.concurrent.atomic.AtomicReference;

// Trap: set and get of something else; a ThreadLocal that is only read.
class Settings {
    private static final AtomicReference<String> MODE = new AtomicReference<>();
    private static final ThreadLocal<StringBuilder> TEXT = ThreadLocal.withInitial(StringBuilder::new);

    String switchTo(String mode) {
        MODE.set(mode);
        return TEXT.get().append(mode).toString();
    }
}
