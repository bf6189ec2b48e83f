// Trap: a thread for each part of the object, which the method joins at once; the loop counts through the parts.
package example;

import java.util.ArrayList;
import java.util.List;

class Tunnel {
    private final List<Integer> ports;
    private volatile int open;

    Tunnel(List<Integer> ports) {
        this.ports = ports;
    }

    void run() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < ports.size(); i++) {
            threads.add(serve(ports.get(i)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private Thread serve(int port) {
        Thread thread = new Thread(() -> open = port);
        thread.start();
        return thread;
    }
}
