// Hard: a race of Java 21 to 24 whose result nobody asks for.
// example: release=21
package example;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.ShutdownOnSuccess;
import java.util.concurrent.TimeoutException;

class Ping {
    interface Host {
        long ping();
    }

    long any(List<Host> hosts) throws InterruptedException {
        long start = System.nanoTime();
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<Long>()) {
            for (Host host : hosts) {
                scope.fork(() -> host.ping());
            }
            scope.join(); // finding: nobody calls `result()`
        }
        return System.nanoTime() - start;
    }

    boolean reachable(List<Host> hosts, Instant deadline) throws InterruptedException {
        try (ShutdownOnSuccess<Long> scope = new ShutdownOnSuccess<>()) {
            hosts.forEach(host -> scope.fork(host::ping));
            scope.joinUntil(deadline); // finding: nobody calls `result()`
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
