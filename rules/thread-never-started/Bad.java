// example: release=21
package example;

import java.nio.file.Path;
import java.util.concurrent.ThreadFactory;

class FolderWatcher {
    private final Path folder;
    private final ThreadFactory threads;
    private Thread sweeper;

    FolderWatcher(Path folder, ThreadFactory threads) {
        this.folder = folder;
        this.threads = threads;
    }

    void start() {
        Thread watcher = new Thread(this::watch, "watch " + folder); // finding: Nothing starts the thread
        watcher.setDaemon(true);
        sweeper = new Thread(this::sweep); // finding: for `sweeper`
        sweeper.setName("sweeper");
        Thread mover = Thread.ofVirtual().name("mover").unstarted(this::sweep); // finding: unstarted
        threads.newThread(this::sweep); // finding: newThread
        System.out.println("watching " + folder + " by " + mover.getName());
    }

    void stop() {
        if (sweeper != null) {
            sweeper.interrupt();
        }
    }

    private void watch() {
    }

    private void sweep() {
    }
}
