// Hard: the factory decides: of two executors that look alike, one makes platform threads.
// example: release=21
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class Gateways {
    private static final ThreadFactory PLATFORM = Thread.ofPlatform().daemon().name("gateway-", 0).factory();
    private static final ThreadFactory VIRTUAL = Thread.ofVirtual().name("call-", 0).factory();

    private final ExecutorService gateways = Executors.newThreadPerTaskExecutor(PLATFORM); // finding: Executors.newThreadPerTaskExecutor
    private final ExecutorService calls = Executors.newThreadPerTaskExecutor(VIRTUAL);

    void open(Runnable gateway) {
        gateways.execute(gateway);
    }

    void call(Runnable call) {
        calls.execute(call);
    }
}
