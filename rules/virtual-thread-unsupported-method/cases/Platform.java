// example: release=21
package example;

// Trap: platform threads may have all that.
class Workers {
    void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(false);
        thread.setPriority(Thread.MIN_PRIORITY);
        Thread other = Thread.ofPlatform().unstarted(work);
        other.setPriority(3);
        System.out.println(Thread.currentThread().getThreadGroup() + "" + thread.getThreadGroup());
    }
}
