// Trap: a class of the same package starts the thread, by way of the field.
package example;

class Pump implements Runnable {
    final Thread thread;
    private int rounds;

    Pump(String name) {
        thread = new Thread(this, name);
        thread.setDaemon(true);
    }

    @Override
    public void run() {
        rounds++;
    }

    int rounds() {
        return rounds;
    }
}
