// example: release=21
package example;

import java.util.List;
import java.util.concurrent.Executors;

// Trap: a single loop over little.
class Sum {
    void sum(List<Integer> numbers) {
        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            tasks.submit(() -> {
                int sum = 0;
                for (int number : numbers) {
                    sum += number;
                }
                return sum;
            });
        }
    }
}
