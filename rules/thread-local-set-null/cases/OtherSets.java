package example;

import java.util.concurrent.atomic.AtomicReference;

// Trap: null set on a reference that belongs to no thread.
class Lease {
    private final AtomicReference<String> owner = new AtomicReference<>();

    void release() {
        owner.set(null);
    }
}
