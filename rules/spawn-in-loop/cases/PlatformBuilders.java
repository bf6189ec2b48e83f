// Hard: thread per task by builder and by executor; the same loop on virtual threads belongs to another rule.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class Probes {
    private final ThreadFactory platform = Thread.ofPlatform().name("probe-", 0).factory();
    private final ExecutorService perTask = Executors.newThreadPerTaskExecutor(platform);
    private final ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();

    void probe(List<Runnable> hosts) {
        for (Runnable host : hosts) {
            Thread.ofPlatform().daemon().start(host); // finding: OfPlatform.start
            perTask.submit(host); // finding: ExecutorService.submit
            platform.newThread(host).start(); // finding: Thread.start
            virtual.submit(host);
            Thread.ofVirtual().start(host);
        }
    }
}
