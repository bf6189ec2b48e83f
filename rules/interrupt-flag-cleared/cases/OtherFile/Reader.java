// Hard: the thread class of another file inherits isInterrupted().
package example;

class Reader extends Lane {
    @Override
    public void run() {
        while (open()) {
            try {
                step();
            } catch (InterruptedException e) { // finding: only asks for the interrupt flag
                this.isInterrupted();
            }
        }
    }
}
