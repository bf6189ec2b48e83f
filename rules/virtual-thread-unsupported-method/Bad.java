// example: release=21
package example;

class Poller {
    private Thread thread;

    void start(Runnable poll) {
        thread = Thread.ofVirtual().name("poller").unstarted(poll);
        thread.setDaemon(false); // finding: IllegalArgumentException
        thread.setPriority(Thread.MAX_PRIORITY); // finding: does nothing
        thread.start();
        System.out.println(Thread.startVirtualThread(poll).getThreadGroup()); // finding: getThreadGroup
    }

    void stop() {
        thread.interrupt();
    }
}
