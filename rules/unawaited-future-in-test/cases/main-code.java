// Trap: no test, and a method of the project that is named so
package example;

import java.util.concurrent.CompletableFuture;

class Contracts {
    void check(CompletableFuture<String> text) {
        text.thenAccept(t -> assertNotBlank(t));
    }

    private static void assertNotBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }
}
