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
        Thread watcher = new Thread(this::watch, "watch " + folder);
        watcher.setDaemon(true);
        watcher.start();
        sweeper = new Thread(this::sweep);
        sweeper.setName("sweeper");
        sweeper.start();
        Thread.ofVirtual().name("mover").start(this::sweep);
        threads.newThread(this::sweep).start();
    }

    void stop() {
        sweeper.interrupt();
    }

    private void watch() {
    }

    private void sweep() {
    }
}
