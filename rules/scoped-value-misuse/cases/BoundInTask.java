// Trap: the task binds the value itself, or asks first, or captured the value.
// example: release=25
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class BoundInTask {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();
    private final ExecutorService pool;

    BoundInTask(ExecutorService pool) {
        this.pool = pool;
    }

    void rebound(Runnable work) {
        String user = USER.get();
        pool.execute(() -> ScopedValue.where(USER, user).run(() -> {
            System.out.println(USER.get());
            work.run();
        }));
        pool.execute(() -> ScopedValue.where(USER, user).run(this::print));
    }

    void carried(ScopedValue.Carrier carrier) {
        pool.execute(() -> carrier.run(() -> System.out.println(USER.get())));
    }

    Future<String> asked() {
        return pool.submit(() -> USER.isBound() ? USER.get() : "nobody");
    }

    Future<String> otherwise() {
        return pool.submit(() -> USER.orElse("nobody"));
    }

    private void print() {
        System.out.println(USER.get());
    }
}
