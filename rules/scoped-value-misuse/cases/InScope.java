// Trap: subtasks inherit the bindings.
// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;

class InScope {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    String both(String user) throws InterruptedException {
        return ScopedValue.where(USER, user).call(() -> {
            try (var scope = StructuredTaskScope.<String>open()) {
                var left = scope.fork(() -> "left " + USER.get());
                var right = scope.fork(() -> right());
                scope.join();
                return left.get() + right.get();
            }
        });
    }

    private String right() {
        return "right " + USER.get();
    }
}
