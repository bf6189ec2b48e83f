// Trap: the answer decides: has somebody asked a second time?
package example;

class Patience {
    boolean sleep(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            if (Thread.interrupted()) {
                throw new IllegalStateException("interrupted twice", e);
            }
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
