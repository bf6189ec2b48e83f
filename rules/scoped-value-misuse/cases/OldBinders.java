// Hard: the previews of Java 21 to 23 bind and run in one call.
// example: release=21
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class OldBinders {
    private static final ScopedValue<String> TRACE = ScopedValue.newInstance();

    void run(String trace, ExecutorService pool, Runnable work) {
        ScopedValue.runWhere(TRACE, trace, () -> {
            pool.submit(() -> System.out.println(TRACE.get())); // finding: on a thread that does not have it
            work.run();
        });
        ScopedValue.runWhere(ScopedValue.newInstance(), trace, work); // finding: no code can name it
    }

    String call(String trace) throws Exception {
        return ScopedValue.callWhere(TRACE, trace,
                () -> CompletableFuture.supplyAsync(() -> TRACE.get()).join()); // finding: on a thread that does not have it
    }
}
