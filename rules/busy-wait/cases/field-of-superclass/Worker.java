// Hard: what is asked comes from another file: its type says that it is a future
package example;

public class Worker extends Job {
    public void finish() throws InterruptedException {
        while (!result().isDone()) { // finding: isDone
            Thread.sleep(5);
        }
    }
}
