// Hard: the inherited shutdown waits for the thread that runs this object, and its run needs the monitor
package example;

import java.util.ArrayList;
import java.util.List;

class CommitService extends ServiceThread {
    private final List<byte[]> pending = new ArrayList<>();
    private boolean closed;

    synchronized void append(byte[] record) {
        pending.add(record);
    }

    @Override
    public void run() {
        while (!isStopped()) {
            flush();
        }
    }

    private void flush() {
        synchronized (this) {
            pending.clear();
        }
    }

    synchronized void close() {
        closed = true;
        shutdown(); // finding: ever goes on
    }
}

class PlainService extends ServiceThread {
    private int turns;

    @Override
    public void run() {
        while (!isStopped()) {
            turns++;
        }
    }

    synchronized void close() {
        super.shutdown();
    }
}
