// Hard: that a step is a task's code, and waits for nothing, is to be seen in other files.
package example;

class Pump extends Step {
    private final Valve valve = new Valve();

    @Override
    public void run() {
        while (true) { // finding: has no end
            valve.turn();
        }
    }
}
