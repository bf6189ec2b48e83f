// Hard: read and write locks, a stamp, a lock that is tried, a handler that takes only some exceptions
package example;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Catalogue {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final StampedLock stamped = new StampedLock();
    private final List<String> titles = new ArrayList<>();
    private final Source source;

    Catalogue(Source source) {
        this.source = source;
    }

    void reload() throws IOException {
        rw.writeLock().lock(); // finding: Source.load
        titles.clear();
        titles.addAll(source.load());
        rw.writeLock().unlock();
    }

    String first() {
        rw.readLock().lock(); // finding: way out
        if (titles.isEmpty()) {
            throw new IllegalStateException("nothing loaded");
        }
        String title = titles.get(0);
        rw.readLock().unlock();
        return title;
    }

    void merge() throws IOException {
        long stamp = stamped.writeLock(); // finding: Source.load
        titles.addAll(source.load());
        stamped.unlockWrite(stamp);
    }

    void refresh() throws IOException {
        if (rw.writeLock().tryLock()) { // finding: Source.load
            titles.addAll(source.load());
            rw.writeLock().unlock();
        }
    }

    interface Source {
        List<String> load() throws IOException;
    }
}
