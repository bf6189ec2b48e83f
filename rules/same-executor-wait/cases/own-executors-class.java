// Trap: the project's own Executors and Pool run each task at once in the caller
package example;

import java.util.function.Supplier;

final class Executors {
    private Executors() {
    }

    static Pool newFixedThreadPool(int size) {
        return new Pool();
    }
}

final class Done<T> {
    private final T value;

    Done(T value) {
        this.value = value;
    }

    T get() {
        return value;
    }
}

final class Pool {
    <T> Done<T> submit(Supplier<T> task) {
        return new Done<>(task.get());
    }
}

class Board {
    private final Pool pool = Executors.newFixedThreadPool(1);

    int play() {
        return pool.submit(() -> pool.submit(() -> 7).get()).get();
    }
}
