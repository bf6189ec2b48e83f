// Trap: functions that run at once on the bound thread.
// example: release=25
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class SameThread {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    List<String> greet(List<String> names, Optional<String> extra, CompletableFuture<String> known) {
        return ScopedValue.where(USER, "ann").call(() -> {
            extra.ifPresent(e -> System.out.println(USER.get() + e));
            known.thenAccept(text -> System.out.println(USER.get() + text));
            return names.stream().map(name -> USER.get() + " greets " + name).toList();
        });
    }
}
