// example: release=21
package example;

// Trap: priorities of tasks, daemons of a mailbox.
class Mailbox {
    private int priority;
    private boolean daemon;

    void setPriority(int priority) {
        this.priority = priority;
    }

    void setDaemon(boolean daemon) {
        this.daemon = daemon;
    }

    void configure() {
        setPriority(3);
        this.setDaemon(false);
        Thread.startVirtualThread(() -> {
            setPriority(4);
            setDaemon(false);
        });
    }
}
