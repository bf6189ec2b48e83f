// Hard: scoped values were bound and run in one call until Java 23.
// example: release=24 compile=21
package example;

import java.util.concurrent.Callable;

class ScopedValues {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    void run(String user, Runnable work) {
        ScopedValue.runWhere(USER, user, work); // finding: gone since Java 24
    }

    String call(String user, Callable<String> work) throws Exception {
        return ScopedValue.callWhere(USER, user, work); // finding: gone since Java 24
    }

    String get(String user) {
        return ScopedValue.getWhere(USER, user, () -> USER.get()); // finding: gone since Java 23
    }
}
