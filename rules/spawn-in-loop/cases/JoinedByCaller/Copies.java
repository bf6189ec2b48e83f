// Trap: who calls it in a loop joins the thread before the next round.
package example;

class Copies {
    static Thread copyAsync(StringBuilder in, StringBuilder out) {
        Thread thread = new Thread(() -> out.append(in));
        thread.start();
        return thread;
    }
}
