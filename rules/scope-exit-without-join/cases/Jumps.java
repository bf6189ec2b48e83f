// Hard: jumps out of loops, switches, nested blocks and handlers.
// example: release=25
package example;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Jumps {
    interface Config {
        String read(String name) throws IOException;
    }

    private final Config config;

    Jumps(Config config) {
        this.config = config;
    }

    int inLoop(List<Callable<Integer>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.<Integer>open()) {
            for (Callable<Integer> task : tasks) {
                if (task == null) {
                    return -1; // finding: `return` leaves the scope
                }
                scope.fork(task);
            }
            scope.join();
            return tasks.size();
        }
    }

    int rounds(List<List<Callable<Integer>>> rounds, int enough) throws InterruptedException {
        int done = 0;
        for (List<Callable<Integer>> round : rounds) {
            try (var scope = StructuredTaskScope.<Integer>open()) {
                round.forEach(scope::fork);
                if (round.size() == 1) {
                    continue; // finding: `continue` leaves the scope
                }
                if (done > enough) {
                    break; // finding: `break` leaves the scope
                }
                scope.join();
                done++;
            }
        }
        return done;
    }

    String byKind(int kind, Callable<String> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            var text = scope.fork(task);
            switch (kind) {
                case 0:
                    return "none"; // finding: `return` leaves the scope
                case 1:
                    scope.join();
                    return text.get();
                default:
                    break;
            }
            scope.join();
            return text.get().strip();
        }
    }

    String handler(Callable<String> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            scope.fork(task);
            try {
                String extra = config.read("extra");
                scope.fork(() -> extra);
            } catch (IOException e) {
                return "no configuration"; // finding: `return` leaves the scope
            }
            return scope.join();
        }
    }

    void labelled(List<Callable<String>> tasks, List<String> stops) throws InterruptedException {
        run:
        try (var scope = StructuredTaskScope.<String>open()) {
            tasks.forEach(scope::fork);
            for (String stop : stops) {
                if (stop.isEmpty()) {
                    break run; // finding: `break` leaves the scope
                }
            }
            scope.join();
        }
    }
}
