// Hard: executors, futures, threads, inner scopes, joins in subtasks.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Gateway {
    private final ExecutorService pool;
    private final List<Callable<String>> calls;

    Gateway(ExecutorService pool, List<Callable<String>> calls) {
        this.pool = pool;
        this.calls = calls;
    }

    void onPool() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
            pool.submit(() -> scope.fork(calls.get(0))); // finding: throws WrongThreadException
            CompletableFuture.runAsync(() -> calls.forEach(call -> scope.fork(call)), pool); // finding: throws WrongThreadException
            scope.join();
        }
    }

    void inParallel() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
            calls.parallelStream().forEach(call -> scope.fork(call)); // finding: throws WrongThreadException
            scope.join();
        }
    }

    void watchdog() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
            calls.forEach(scope::fork);
            Thread.startVirtualThread(() -> {
                try {
                    Thread.sleep(1000);
                    scope.close(); // finding: throws WrongThreadException
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            scope.join();
        }
    }

    void joinInside() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(calls.get(0));
            scope.fork(() -> {
                scope.join(); // finding: throws WrongThreadException
                return "all done";
            });
            scope.join();
        }
    }

    void innerUsesOuter() throws InterruptedException {
        try (var outer = StructuredTaskScope.open()) {
            outer.fork(() -> {
                try (var inner = StructuredTaskScope.open()) {
                    inner.fork(calls.get(0));
                    outer.fork(calls.get(1)); // finding: throws WrongThreadException
                    inner.join();
                }
                return null;
            });
            outer.join();
        }
    }

    void anonymous() throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            scope.fork(new Callable<String>() {
                @Override
                public String call() throws Exception {
                    scope.fork(calls.get(1)); // finding: throws WrongThreadException
                    return calls.get(0).call();
                }
            });
            scope.join();
        }
    }
}
