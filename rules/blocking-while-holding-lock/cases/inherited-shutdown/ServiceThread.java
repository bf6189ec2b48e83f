package example;

abstract class ServiceThread implements Runnable {
    private final Thread thread = new Thread(this, getClass().getSimpleName());
    private volatile boolean stopped;

    void start() {
        thread.start();
    }

    boolean isStopped() {
        return stopped;
    }

    void shutdown() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
