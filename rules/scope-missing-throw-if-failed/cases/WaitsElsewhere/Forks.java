package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

final class Forks {
    private Forks() {
    }

    static void all(StructuredTaskScope<Object> scope, List<Callable<Void>> tasks) {
        tasks.forEach(scope::fork);
    }
}
