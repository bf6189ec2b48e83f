// example: profile=strict
package example;

import java.util.concurrent.Callable;

// Hard: the ThreadLocal stands in a class within, an instance field, and is set through `this` or by its outer class.
class Tenants {
    private final ThreadLocal<String> region = new ThreadLocal<>();

    <T> T as(String tenant, String where, Callable<T> work) throws Exception {
        Holder.CURRENT.set(tenant); // finding: `CURRENT`
        this.region.set(where); // finding: `region`
        return work.call();
    }

    void visit(String tenant, Runnable page) {
        Holder.PAGE.set(tenant); // finding: `PAGE`
        page.run();
    }

    String describe() {
        return Holder.CURRENT.get() + region.get();
    }

    private static final class Holder {
        private static final ThreadLocal<String> PAGE = ThreadLocal.withInitial(() -> "");
        private static final ThreadLocal<String> CURRENT = new InheritableThreadLocal<>();
    }
}
