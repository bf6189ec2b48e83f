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
