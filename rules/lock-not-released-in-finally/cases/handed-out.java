// Trap: the lock goes out in what the method gives, or in the list of the locked; whoever gets it gives it back.
package example;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Shelves {
    private final List<Shelf> shelves = new ArrayList<>();

    AutoCloseable tryTake(Shelf shelf) {
        if (shelf.tryLock()) {
            if (shelf.count > 0 && shelf.addUser("1")) {
                return new Hold(shelf);
            }
            shelf.unlock();
        }
        return null;
    }

    List<Shelf> lockedSince(Instant since) {
        List<Shelf> locked = new ArrayList<>();
        for (Shelf shelf : shelves) {
            shelf.lock();
            if (shelf.isFilled(since)) {
                locked.add(shelf);
            } else {
                shelf.unlock();
            }
        }
        return locked;
    }

    static class Shelf extends ReentrantLock {
        private int count;
        private Instant filled = Instant.EPOCH;

        boolean addUser(String users) {
            count += Integer.parseInt(users);
            return true;
        }

        boolean isFilled(Instant since) {
            return count > Integer.parseInt("0") && filled.isAfter(since);
        }
    }

    record Hold(Shelf shelf) implements AutoCloseable {
        @Override
        public void close() {
            shelf.unlock();
        }
    }
}
