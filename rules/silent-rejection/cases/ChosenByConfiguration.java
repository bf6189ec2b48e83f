// Trap: whoever configures "discard" wants it.
package example;

import java.util.Map;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;

enum Policy {
    ABORT(new ThreadPoolExecutor.AbortPolicy()), DISCARD(new ThreadPoolExecutor.DiscardPolicy());

    final RejectedExecutionHandler handler;

    Policy(RejectedExecutionHandler handler) {
        this.handler = handler;
    }

    static final Map<String, RejectedExecutionHandler> BY_NAME =
            Map.of("discard", new ThreadPoolExecutor.DiscardPolicy(), "abort", new ThreadPoolExecutor.AbortPolicy());

    static RejectedExecutionHandler of(String name) {
        switch (name) {
            case "discard-oldest":
                return new ThreadPoolExecutor.DiscardOldestPolicy();
            case "discard":
                return new ThreadPoolExecutor.DiscardPolicy();
            default:
                return new ThreadPoolExecutor.AbortPolicy();
        }
    }
}
