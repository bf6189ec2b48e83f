// Trap: a wait gives back the monitor that is held, with and without `this.` before its name.
package example;

class Turnstile {
    private final Object gate = new Object();
    private final Object exit = new Object();
    private int inside;

    void enter() throws InterruptedException {
        synchronized (this.gate) {
            while (inside > 10) {
                gate.wait();
            }
            inside++;
        }
    }

    void leave() throws InterruptedException {
        synchronized (exit) {
            synchronized (gate) {
                inside--;
                gate.notifyAll();
                while (inside > 5) {
                    this.gate.wait(); // finding: exit
                }
            }
        }
    }
}
