// Trap: the exception itself goes on; the flag does not matter.
package example;

class Relay {
    void sleep(long millis) throws InterruptedException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.interrupted();
            System.getLogger("relay").log(System.Logger.Level.DEBUG, "stopping");
            throw e;
        }
    }
}
