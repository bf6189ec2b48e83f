// Hard: what ends the wait can only be said under the lock that the waiting thread keeps
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class Mailbox {
    private final BlockingQueue<String> letters = new ArrayBlockingQueue<>(100);

    synchronized void deliver(String letter) {
        letters.offer(letter);
    }

    synchronized String fetch() throws InterruptedException {
        return letters.take(); // finding: ever goes on
    }
}

class Handshake {
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final Object guard = new Object();
    private int version;

    void onHello(int peerVersion) {
        synchronized (guard) {
            version = peerVersion;
            ready.countDown();
        }
    }

    void onAnswer(String text) {
        synchronized (guard) {
            answer.complete(text);
        }
    }

    int awaitVersion() throws InterruptedException {
        synchronized (guard) {
            ready.await(); // finding: `guard`
            return version;
        }
    }

    String awaitAnswer() {
        synchronized (guard) {
            return answer.join(); // finding: `guard`
        }
    }
}

class Rebalance {
    private final Object ring = new Object();
    private final java.util.concurrent.ExecutorService pool = java.util.concurrent.Executors.newFixedThreadPool(2);
    private int moved;

    void rebalance() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        CountDownLatch seen = new CountDownLatch(1);
        synchronized (ring) {
            for (int i = 0; i < 2; i++) {
                pool.execute(() -> {
                    seen.countDown();
                    move();
                    done.countDown();
                });
            }
            done.await(); // finding: `ring`
        }
        seen.await();
    }

    void start() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        synchronized (ring) {
            pool.execute(() -> {
                started.countDown();
                move();
            });
            started.await();
        }
    }

    private void move() {
        synchronized (ring) {
            moved++;
        }
    }
}
