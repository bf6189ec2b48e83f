// Trap: each round has a scope of its own, or another scope is forked.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Waves {
    void run(List<List<Runnable>> waves, Runnable last) throws InterruptedException {
        for (List<Runnable> wave : waves) {
            try (var scope = StructuredTaskScope.open()) {
                wave.forEach(scope::fork);
                scope.join();
            }
        }
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(last);
            scope.join();
        }
    }

    void nested(List<Runnable> outer, Runnable inner) throws InterruptedException {
        try (var first = StructuredTaskScope.open()) {
            outer.forEach(first::fork);
            first.join();
            try (var second = StructuredTaskScope.open()) {
                second.fork(inner);
                second.join();
            }
        }
    }
}
