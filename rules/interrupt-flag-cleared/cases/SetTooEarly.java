// Hard: set, and cleared right after.
package example;

class Nap {
    void take() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) { // finding: clears the interrupt flag
            Thread.currentThread().interrupt();
            System.getLogger("nap").log(System.Logger.Level.DEBUG, "woken");
            Thread.interrupted();
        }
    }
}
