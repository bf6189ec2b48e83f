// Hard: the threads are joined, but a caller hands in as many files as it likes; and the listeners are told by threads that nobody joins.
package example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class Thumbnails {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void add(Runnable listener) {
        listeners.add(listener);
    }

    void make(List<Path> images) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        for (Path image : images) {
            Thread one = new Thread(() -> shrink(image));
            one.start(); // finding: starts a platform thread
            all.add(one);
        }
        for (Thread one : all) {
            one.join();
        }
    }

    void tell() {
        for (Runnable listener : listeners) {
            new Thread(listener).start(); // finding: starts a platform thread
        }
    }

    private void shrink(Path image) {
        System.getLogger("thumbnails").log(System.Logger.Level.INFO, image);
    }
}
