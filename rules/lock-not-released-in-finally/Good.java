package example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Seats of a theatre. */
class SeatMap {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, String> taken = new HashMap<>();
    private final Tariff tariff;

    SeatMap(Tariff tariff) {
        this.tariff = tariff;
    }

    boolean reserve(String seat, String guest) {
        lock.lock();
        try {
            if (taken.containsKey(seat)) {
                return false;
            }
            taken.put(seat, guest);
            return true;
        } finally {
            lock.unlock();
        }
    }

    long sell(String seat, String guest) {
        long price = tariff.priceOf(seat);
        lock.lock();
        try {
            taken.put(seat, guest);
        } finally {
            lock.unlock();
        }
        return price;
    }

    interface Tariff {
        long priceOf(String seat);
    }
}
