// example: release=21
package example;

// Trap: to say that it is a daemon is superfluous and harmless.
class Cleaner {
    void start(Runnable clean, boolean daemon) {
        Thread thread = Thread.ofVirtual().unstarted(clean);
        thread.setDaemon(true);
        thread.setDaemon(daemon || thread.isVirtual());
        thread.start();
    }
}
