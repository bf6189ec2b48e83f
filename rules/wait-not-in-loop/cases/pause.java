// Trap: with a limit and without a loop it is a pause, which the strict profile looks at
package example;

class Heartbeat {
    private boolean stopped;

    synchronized void idle() throws InterruptedException {
        if (!stopped) {
            wait(1000);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Object forever = new Object();
        synchronized (forever) {
            forever.wait();
        }
    }
}
