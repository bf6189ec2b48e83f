// example: release=21
package example;

// Trap: which of the two it is stands open.
class Either {
    void start(Runnable work, boolean virtual, Thread given) {
        Thread thread = virtual ? Thread.ofVirtual().unstarted(work) : new Thread(work);
        if (!thread.isVirtual()) {
            thread.setPriority(Thread.MAX_PRIORITY);
        }
        given.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }
}
