// Trap: whoever makes the future has the limit, or a timer that ends it.
package example;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Rpc {
    interface Channel {
        CompletableFuture<String> call(String method, Duration timeout);

        CompletableFuture<String> call(Request request);
    }

    record Request(String method, long timeoutMs) {
    }

    private final Channel channel;
    private final ScheduledExecutorService timer;

    Rpc(Channel channel, ScheduledExecutorService timer) {
        this.channel = channel;
        this.timer = timer;
    }

    String ask(String method, Duration timeout) {
        return channel.call(method, timeout).join();
    }

    String ask(String method, long timeoutMs) throws Exception {
        Request request = new Request(method, timeoutMs);
        return channel.call(request).get();
    }

    String watched(String method, long timeout, TimeUnit unit) {
        CompletableFuture<String> answer = channel.call(new Request(method, 0));
        timer.schedule(() -> answer.completeExceptionally(new TimeoutException()), timeout, unit);
        return answer.join();
    }

    String bounded(String method, long timeout, TimeUnit unit) {
        return channel.call(new Request(method, 0)).orTimeout(timeout, unit).join();
    }
}
