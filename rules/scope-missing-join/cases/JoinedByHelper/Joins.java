package example;

import java.util.concurrent.StructuredTaskScope;

final class Joins {
    private Joins() {
    }

    static <R> R orFail(StructuredTaskScope<?, R> scope) throws InterruptedException {
        return scope.join();
    }
}
