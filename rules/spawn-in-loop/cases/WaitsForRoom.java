// Trap: a round goes on only when few enough are running; a pause until a point in time is no limit.
package example;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class Crawler {
    private static final int MOST = 4;
    private final AtomicInteger running = new AtomicInteger();

    void crawl(List<String> sites) throws InterruptedException {
        for (String site : sites) {
            running.incrementAndGet();
            new Thread(() -> visit(site)).start();
            while (running.get() >= MOST) {
                Thread.sleep(500);
            }
        }
    }

    void crawlSlowly(List<String> sites) throws InterruptedException {
        for (String site : sites) {
            long next = System.nanoTime() + 1_000_000;
            new Thread(() -> visit(site)).start(); // finding: Thread.start
            while (System.nanoTime() < next) {
                Thread.sleep(1);
            }
        }
    }

    private void visit(String site) {
        try {
            System.getLogger("crawler").log(System.Logger.Level.INFO, site);
        } finally {
            running.decrementAndGet();
        }
    }
}
