package example;

import java.util.ArrayList;
import java.util.List;

// Trap: local variables, parameters, a ThreadLocal that others hold and may clear.
class Scopes {
    private final List<ThreadLocal<?>> all = new ArrayList<>();
    private final ThreadLocal<String> open = register(new ThreadLocal<>());
    final ThreadLocal<String> visible = new ThreadLocal<>();

    private <T> ThreadLocal<T> register(ThreadLocal<T> local) {
        all.add(local);
        return local;
    }

    String inBlock() {
        ThreadLocal<String> local = new ThreadLocal<>();
        local.set(open.get());
        return local.get() + visible.get();
    }
}
