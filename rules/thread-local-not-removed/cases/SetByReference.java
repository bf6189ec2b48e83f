// example: profile=strict
package example;

import java.util.Optional;
import java.util.concurrent.ExecutorService;

// Hard: set in a task of a pool, and by a method reference.
class Jobs {
    private static final ThreadLocal<String> JOB = new ThreadLocal<>();
    private static final ThreadLocal<String> OWNER = new ThreadLocal<>() {
        @Override
        protected String initialValue() {
            return "nobody";
        }
    };

    void run(ExecutorService pool, String job, Optional<String> owner) {
        pool.execute(() -> {
            JOB.set(job); // finding: `JOB`
            System.out.println(JOB.get() + OWNER.get());
        });
        owner.ifPresent(name -> OWNER.set(name)); // finding: `OWNER`
    }
}
