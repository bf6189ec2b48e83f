// example: release=21
package example;

// Hard: a method of another file makes the thread.
class Sync {
    void sync(Runnable task) {
        Thread thread = Threads.unstarted("sync", task);
        thread.setDaemon(false); // finding: IllegalArgumentException
        thread.start();
    }
}
