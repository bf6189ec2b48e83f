// example: release=21
package example;

// Hard: an anonymous subclass as a statement of its own; a builder whose thread nobody takes; a join without a start.
class Migration {
    void run(Runnable step) throws InterruptedException {
        new Thread("migration") { // finding: new Thread
            @Override
            public void run() {
                step.run();
            }
        };
        Thread.ofPlatform().daemon().unstarted(step); // finding: unstarted
        var last = new Thread(step); // finding: new Thread
        last.join(1000);
    }
}
