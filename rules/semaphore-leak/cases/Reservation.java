package example;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

// Trap: the permit goes on to an object that has the semaphore and gives it back.
class Limiter {
    private final Semaphore slots = new Semaphore(10);
    private final Semaphore shared = new Semaphore(5);

    AutoCloseable reserve() throws InterruptedException {
        if (slots.tryAcquire(1, TimeUnit.SECONDS)) {
            if (shared.availablePermits() == 0) {
                return new Reservation(slots);
            }
            if (shared.tryAcquire()) {
                return new Reservation(shared);
            }
            slots.release();
        }
        return null;
    }

    private record Reservation(Semaphore taken) implements AutoCloseable {
        @Override
        public void close() {
            taken.release();
        }
    }
}
