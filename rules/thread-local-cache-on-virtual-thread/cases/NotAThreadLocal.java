// example: release=21
package example;

import java.util.function.Supplier;

// Trap: get of a supplier, and of a ThreadLocal class of the project's own.
class Suppliers {
    private final Supplier<byte[]> buffers = () -> new byte[1024];
    private final ThreadLocal slots = new ThreadLocal();

    void run() {
        Thread.startVirtualThread(() -> System.out.println(buffers.get().length + slots.get().length));
    }

    static class ThreadLocal {
        byte[] get() {
            return new byte[16];
        }
    }
}
