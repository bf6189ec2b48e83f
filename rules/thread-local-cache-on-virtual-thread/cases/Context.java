// example: release=21
package example;

import java.util.ArrayList;
import java.util.List;

// Trap: a ThreadLocal that carries a context, a counter, a small list.
class Audit {
    private static final ThreadLocal<String> USER = ThreadLocal.withInitial(() -> "nobody");
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);
    private static final ThreadLocal<List<String>> PATH = ThreadLocal.withInitial(ArrayList::new);

    void run(String name) {
        Thread.startVirtualThread(() -> {
            PATH.get().add(name + USER.get() + DEPTH.get());
            System.out.println(PATH.get());
        });
    }
}
