package example;

// Trap: static already, in an interface without a word.
class Counters {
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    interface Limits {
        ThreadLocal<Integer> LIMIT = ThreadLocal.withInitial(() -> 10);
    }

    boolean more() {
        COUNT.set(COUNT.get() + 1);
        return COUNT.get() < Limits.LIMIT.get();
    }
}
