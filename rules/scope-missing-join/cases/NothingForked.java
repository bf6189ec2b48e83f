// Trap: paths on which nothing is forked need no join.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Reminders {
    void send(List<Runnable> due, boolean enabled) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            if (!enabled || due.isEmpty()) {
                return;
            }
            do {
                scope.fork(due.remove(0));
            } while (!due.isEmpty());
            scope.join();
        }
    }

    void each(List<List<Runnable>> batches) throws InterruptedException {
        for (List<Runnable> batch : batches) {
            try (var scope = StructuredTaskScope.open()) {
                if (batch.isEmpty()) {
                    continue;
                }
                batch.forEach(scope::fork);
                scope.join();
            }
        }
    }
}
