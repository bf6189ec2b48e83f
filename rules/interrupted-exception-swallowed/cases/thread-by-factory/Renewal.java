// Trap: the project's own factory makes a thread of the lambda, and the lambda ends with the interrupt
package example;

class Renewal {
    private Thread thread;

    void start() {
        thread = DaemonThread.daemon("renewal", () -> {
            while (true) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    return;
                }
                renew();
            }
        });
        thread.start();
    }

    private void renew() { }
}
