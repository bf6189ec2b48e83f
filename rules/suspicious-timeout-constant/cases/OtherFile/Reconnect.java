// Hard: the constants stand in another file.
// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class Reconnect {
    String connect(CompletableFuture<String> session) throws Exception {
        return session.get(Limits.CONNECT_MILLIS, TimeUnit.SECONDS); // finding: an amount of milliseconds
    }

    CompletableFuture<String> now(CompletableFuture<String> session) {
        return session.completeOnTimeout("offline", Limits.NONE, TimeUnit.SECONDS); // finding: over at once
    }

    String patient(CompletableFuture<String> session) throws Exception {
        return session.get(Limits.FOREVER, TimeUnit.MILLISECONDS); // finding: longer than a day
    }
}
