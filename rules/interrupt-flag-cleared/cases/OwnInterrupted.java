// Trap: the project's own interrupted() notes the interrupt.
package example;

class Pump {
    private boolean stopped;

    void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            interrupted();
        }
    }

    private void interrupted() {
        stopped = true;
        Thread.currentThread().interrupt();
    }
}
