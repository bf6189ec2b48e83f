// Trap: the loop of the thread's own asks the field that `close` sets before it interrupts; an interrupt is a wake-up call.
package example;

import java.util.concurrent.ThreadFactory;

class Reporter implements AutoCloseable {
    private final Thread thread;
    private volatile boolean done;
    private int attempts;

    Reporter(ThreadFactory threads) {
        thread = threads.newThread((() -> {
            while (!done) {
                try {
                    Thread.sleep(1_000L * attempts++);
                } catch (InterruptedException e) {
                    attempts = 0;
                    System.out.println("looks again");
                }
            }
        }));
        thread.start();
    }

    void lookAgain() {
        thread.interrupt();
    }

    @Override
    public void close() {
        done = true;
        thread.interrupt();
    }
}
