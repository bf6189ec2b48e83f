// Hard: stop() holds the monitor that the worker needs to end, and waits for the worker to end.
package example;

class Poller {
    private Thread thread;
    private boolean running;
    private int polls;

    synchronized void start() {
        running = true;
        thread = new Thread(this::loop, "poller");
        thread.start();
    }

    synchronized void stop() throws InterruptedException {
        running = false;
        awaitEnd();
    }

    private void awaitEnd() throws InterruptedException {
        thread.join(); // finding: Thread.join
    }

    private void loop() {
        while (more()) {
            poll();
        }
    }

    private void poll() {
        System.getLogger("poller").log(System.Logger.Level.DEBUG, "polling");
    }

    private synchronized boolean more() {
        polls++;
        return running;
    }
}
