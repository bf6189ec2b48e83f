// Trap: another method joins the scope before the read.
// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Invoice {
    String print(String number) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            Subtask<String> head = scope.fork(() -> "Invoice " + number);
            Subtask<String> body = scope.fork(() -> "Total: 12");
            done(scope);
            return head.get() + body.get();
        }
    }

    private static void done(StructuredTaskScope<String, ?> scope) throws InterruptedException {
        scope.join();
    }
}
