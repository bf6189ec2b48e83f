// example: release=17
// Trap: Java 17 has no virtual threads; startVirtualThread is the project's own
package example;

class Threads {
    static java.lang.Thread startVirtualThread(Runnable task) {
        java.lang.Thread thread = new java.lang.Thread(task);
        thread.start();
        return thread;
    }
}

class Blinker {
    private final Object lamp = new Object();

    void start() {
        Threads.startVirtualThread(() -> {
            synchronized (lamp) {
                try {
                    java.lang.Thread.sleep(100);
                } catch (InterruptedException e) {
                    java.lang.Thread.currentThread().interrupt();
                }
            }
        });
    }
}
