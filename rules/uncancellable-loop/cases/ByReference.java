// Hard: the loop stands in a method that a thread gets by reference, and takes every exception.
package example;

class Poller {
    interface Source {
        void poll();
    }

    private final Source source;

    Poller(Source source) {
        this.source = source;
    }

    void start() {
        new Thread(this::loop, "poller").start();
    }

    void startOthers(java.util.concurrent.ExecutorService pool) {
        pool.execute(() -> {
            for (;;) { // finding: has no end
                source.poll();
            }
        });
        pool.submit(new Runnable() {
            @Override
            public void run() {
                do { // finding: has no end
                    source.poll();
                } while (true);
            }
        });
        Thread.startVirtualThread(() -> {
            while (true) { // finding: has no end
                source.poll();
            }
        });
    }

    private void loop() {
        while (true) { // finding: has no end
            try {
                source.poll();
            } catch (RuntimeException e) {
                System.getLogger("poller").log(System.Logger.Level.WARNING, "failed", e);
            }
        }
    }
}
