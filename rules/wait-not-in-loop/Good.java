package example;

import java.util.ArrayDeque;
import java.util.Queue;

/** Hands print jobs from clients to printers. */
class Spooler {
    private final Queue<String> jobs = new ArrayDeque<>();

    synchronized void submit(String job) {
        jobs.add(job);
        notifyAll();
    }

    synchronized String next() throws InterruptedException {
        while (jobs.isEmpty()) {
            wait();
        }
        return jobs.remove();
    }
}
