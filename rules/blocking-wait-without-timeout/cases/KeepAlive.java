// Trap: the main thread waits for the signal to stop, as a server's main thread does.
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ServerMain {
    private static final CountDownLatch STOP = new CountDownLatch(1);

    public static void main(String[] args) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(STOP::countDown));
        ExecutorService acceptors = Executors.newFixedThreadPool(2);
        Thread status = new Thread(() -> System.out.println("ready"));
        status.start();
        status.join();
        STOP.await();
        acceptors.shutdown();
    }
}
