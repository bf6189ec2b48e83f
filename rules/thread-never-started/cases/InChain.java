package example;

import java.util.concurrent.Executors;

// Trap: started in the same chain, or by one of several ways.
class Launcher {
    void launch(Runnable job, boolean background) {
        new Thread(job).start();
        Executors.defaultThreadFactory().newThread(job).start();
        Thread thread = new Thread(job, "launcher");
        if (background) {
            thread.start();
        } else {
            thread.run();
        }
        (new Thread(job, "again")).start();
    }
}
