// example: release=21
package example;

class Poller {
    private Thread thread;

    void start(Runnable poll) {
        thread = Thread.ofPlatform().name("poller").daemon(false).priority(Thread.MAX_PRIORITY).start(poll);
        Thread.ofVirtual().name("helper").start(poll);
        System.out.println(thread.getThreadGroup());
    }

    void stop() {
        thread.interrupt();
    }
}
