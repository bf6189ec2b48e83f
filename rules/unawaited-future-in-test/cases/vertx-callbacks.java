// Hard: another library's futures, in an anonymous class as well
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import org.junit.jupiter.api.Test;

class GreetingVerticleTest {
    private final Greeter greeter = new Greeter();

    @Test
    void greets() {
        greeter.greet("Ada").onSuccess(text -> assertEquals("Hello Ada", text)); // finding: assertEquals
        greeter.greet("").onComplete(new Handler<AsyncResult<String>>() { // finding: assertTrue
            @Override
            public void handle(AsyncResult<String> result) {
                assertTrue(result.failed());
            }
        });
    }

    static class Greeter {
        Future<String> greet(String name) {
            return Future.failedFuture(new IllegalArgumentException(name));
        }
    }
}
