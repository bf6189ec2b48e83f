// Trap: a semaphore that begins with no permits is a signal: one side waits, the other side gives.
package example;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

class Mailbox {
    private final Semaphore letters = new Semaphore(0);
    private final Deque<String> box = new ArrayDeque<>();

    void drop(String letter) {
        synchronized (box) {
            box.add(letter);
        }
        letters.release();
    }

    String next() throws InterruptedException {
        letters.acquire();
        synchronized (box) {
            return box.poll();
        }
    }

    private static final class Barrier {
        private final Semaphore gate = new Semaphore(0);

        void pass(Runnable behind) throws InterruptedException {
            gate.acquire();
            behind.run();
            gate.release();
        }
    }
}
