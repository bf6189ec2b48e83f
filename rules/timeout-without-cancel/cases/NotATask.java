// Trap: what is waited for is no task of an executor, and cancel() would do nothing to it.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Subscription {
    interface Broker {
        CompletableFuture<Long> publish(String text);
    }

    private final Broker broker;

    Subscription(Broker broker) {
        this.broker = broker;
    }

    long publish(String text) throws Exception {
        try {
            return broker.publish(text).get(5, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("no answer for " + text, e);
        }
    }
}
