// Trap: an object starts its workers when it is made; an accept loop refuses what is too much.
package example;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

class Disks {
    private final Thread[] writers;
    private final AtomicInteger running = new AtomicInteger();
    private final int maxRunning = 4096;

    Disks(String[] folders) {
        writers = new Thread[folders.length];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new Thread(this::write, "writer-" + i);
            writers[i].start();
        }
    }

    void serve(ServerSocket server) throws IOException {
        while (true) {
            Socket peer = server.accept();
            if (running.get() > maxRunning) {
                throw new IOException("too many");
            }
            new Thread(() -> talk(peer)).start();
        }
    }

    void serveAll(ServerSocket server) throws IOException {
        while (true) {
            Socket peer = server.accept();
            if (peer.getPort() < 1024) {
                continue;
            }
            new Thread(() -> talk(peer)).start(); // finding: Thread.start
        }
    }

    private void talk(Socket peer) {
        running.incrementAndGet();
    }

    private void write() {
        running.incrementAndGet();
    }
}
