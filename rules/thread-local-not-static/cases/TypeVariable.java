package example;

import java.util.function.Supplier;

// Trap: a field of the class's own type variable cannot be static.
class PerThread<T> {
    private final ThreadLocal<T> values;
    private final ThreadLocal<T> last = new ThreadLocal<>();

    PerThread(Supplier<T> maker) {
        values = ThreadLocal.withInitial(maker);
    }

    T get() {
        last.set(values.get());
        return last.get();
    }
}
