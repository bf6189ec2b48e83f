package example;

import java.util.concurrent.CompletableFuture;

class Task<T> extends CompletableFuture<T> {
    private final String name;

    Task(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
