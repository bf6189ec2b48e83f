package example;

import java.util.concurrent.atomic.AtomicReferenceArray;

// Trap: null beside an index, null as the initial value.
class Ring {
    private static final ThreadLocal<String> LAST = ThreadLocal.withInitial(() -> null);
    private final AtomicReferenceArray<String> slots = new AtomicReferenceArray<>(16);

    void drop(int index) {
        LAST.set(slots.get(index));
        slots.set(index, null);
    }
}
