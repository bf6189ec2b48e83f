// example: release=21
// Hard: a thread made first and started later; the monitor is taken in a lambda, the call under it is a method reference
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class Poller {
    private final Object state = new Object();
    private final List<CompletableFuture<String>> answers;

    Poller(List<CompletableFuture<String>> answers) {
        this.answers = answers;
    }

    void start() {
        Thread thread = Thread.ofVirtual().unstarted(() -> {
            synchronized (state) {
                answers.stream()
                        .map(CompletableFuture::join) // finding: CompletableFuture.join
                        .forEach(System.out::println);
            }
        });
        thread.start();
    }

    void startAnonymous() {
        Thread.startVirtualThread(new Runnable() {
            @Override
            public synchronized void run() {
                try {
                    TimeUnit.SECONDS.sleep(1); // finding: TimeUnit.sleep
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }
}
