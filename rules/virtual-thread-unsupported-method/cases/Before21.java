// example: release=17
package example;

// Trap: before Java 21 there are no virtual threads.
class Before {
    void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setPriority(Thread.NORM_PRIORITY);
        thread.setDaemon(false);
        thread.start();
    }
}
