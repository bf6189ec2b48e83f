// Trap: the flag is asked for inside, by a method of the class.
package example;

class Crunch extends Thread {
    private long rounds;

    @Override
    public void run() {
        while (true) {
            rounds++;
            check();
        }
    }

    private void check() {
        if (isInterrupted()) {
            throw new IllegalStateException("stopped after " + rounds);
        }
    }
}
