// example: release=21
// Trap: only platform threads reach the monitor, the virtual thread in the same class does not
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Elevator {
    private final ExecutorService motors = Executors.newFixedThreadPool(2);
    private final ExecutorService perTask = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());

    void run() {
        motors.submit(this::move);
        perTask.submit(this::move);
        Thread.ofPlatform().start(this::move);
        new Thread(this::move).start();
        Thread.startVirtualThread(() -> System.out.println("elevator at " + floor()));
    }

    private synchronized void move() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int floor() {
        return 3;
    }
}
