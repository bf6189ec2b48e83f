// Hard: the class of the future is the project's, in another file, and does not change what cancelling means.
// example: profile=all
package example;

class Tasks {
    void stop(Task<String> task) {
        task.cancel(true); // finding: interrupts nothing
    }
}
