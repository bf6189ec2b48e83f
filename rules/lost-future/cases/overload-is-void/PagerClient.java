package example;

import java.util.concurrent.CompletableFuture;

class PagerClient {
    CompletableFuture<Void> send(String text) {
        return CompletableFuture.runAsync(() -> System.out.println(text));
    }

    void send(String text, int times) {
        for (int i = 0; i < times; i++) {
            System.out.println(text);
        }
    }
}
