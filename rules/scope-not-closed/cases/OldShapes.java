// Hard: from 21 to 24 a constructor opens the scope.
// example: release=21
package example;

import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

class Quotes {
    interface Bank {
        Double rate(String pair);
    }

    private final Bank first;
    private final Bank second;

    Quotes(Bank first, Bank second) {
        this.first = first;
        this.second = second;
    }

    double best(String pair) throws InterruptedException, ExecutionException {
        var scope = new StructuredTaskScope.ShutdownOnFailure(); // finding: nothing closes
        Supplier<Double> a = scope.fork(() -> first.rate(pair));
        Supplier<Double> b = scope.fork(() -> second.rate(pair));
        scope.join().throwIfFailed();
        return Math.min(a.get(), b.get());
    }

    double fastest(String pair) throws InterruptedException, ExecutionException, TimeoutException {
        StructuredTaskScope.ShutdownOnSuccess<Double> race = new StructuredTaskScope.ShutdownOnSuccess<>(); // finding: only where nothing fails
        race.fork(() -> first.rate(pair));
        race.fork(() -> second.rate(pair));
        double rate = race.joinUntil(Instant.now().plusSeconds(2)).result();
        race.close();
        return rate;
    }

    Subtask.State probe(String pair) throws InterruptedException {
        StructuredTaskScope<Double> scope = new StructuredTaskScope<>("probe", Thread.ofVirtual().factory()); // finding: nothing closes
        Subtask<Double> subtask = scope.fork(() -> first.rate(pair));
        scope.join();
        return subtask.state();
    }
}
