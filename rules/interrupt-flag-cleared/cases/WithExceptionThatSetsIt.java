// Trap: the other exception has set the flag before it was thrown; the handler clears it for its own last work.
package example;

class Heartbeat {
    static class InterruptException extends RuntimeException {
        InterruptException(InterruptedException cause) {
            super(cause);
            Thread.currentThread().interrupt();
        }
    }

    void run() {
        try {
            Thread.sleep(3_000);
            poll();
        } catch (InterruptedException | InterruptException e) {
            Thread.interrupted();
            System.getLogger("heartbeat").log(System.Logger.Level.ERROR, "unexpected interrupt", e);
        }
    }

    private void poll() throws InterruptException {
        throw new InterruptException(new InterruptedException());
    }
}
