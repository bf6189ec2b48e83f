package example;

import java.util.concurrent.Executor;

// Trap: a method of the thread's own class gives the thread to an executor, or starts it.
class Store {
    private final Executor executor;
    private Cluster cluster;

    Store(Executor executor) {
        this.executor = executor;
    }

    void open() {
        cluster = new Cluster();
        cluster.initialize();
        Misfires misfires = new Misfires();
        misfires.begin();
    }

    void close() {
        cluster.shutdown();
    }

    private class Cluster extends Thread {
        private volatile boolean stopped;

        void initialize() {
            executor.execute(Cluster.this);
        }

        void shutdown() {
            stopped = true;
            interrupt();
        }

        @Override
        public void run() {
            System.out.println(stopped);
        }
    }

    private static class Misfires extends Thread {
        void begin() {
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            System.out.println("misfires");
        }
    }
}
