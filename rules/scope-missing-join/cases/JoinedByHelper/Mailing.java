// Trap: a helper joins, in this file or in another one.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Mailing {
    private final List<Runnable> mails;

    Mailing(List<Runnable> mails) {
        this.mails = mails;
    }

    void send() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            for (Runnable mail : mails) {
                scope.fork(mail);
            }
            awaitAll(scope);
        }
    }

    void sendElsewhere() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            mails.forEach(scope::fork);
            Joins.orFail(scope);
        }
    }

    private static void awaitAll(StructuredTaskScope<?, ?> scope) throws InterruptedException {
        try {
            scope.join();
        } catch (StructuredTaskScope.FailedException e) {
            throw new IllegalStateException("mailing failed", e.getCause());
        }
    }
}
