// Trap: the unit comes from outside, and the name says what the caller's default is.
package example;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Waiter {
    private final TimeUnit unit;

    Waiter(TimeUnit unit) {
        this.unit = unit;
    }

    String get(Future<String> value, long timeoutMillis, TimeUnit other) throws Exception {
        return timeoutMillis > 0 ? value.get(timeoutMillis, unit) : value.get(timeoutMillis, other);
    }

    long seconds(long timeoutMillis) {
        return TimeUnit.SECONDS.convert(timeoutMillis, TimeUnit.MILLISECONDS);
    }
}
