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
        lock.lock(); // finding: way out
        if (taken.containsKey(seat)) {
            return false;
        }
        taken.put(seat, guest);
        lock.unlock();
        return true;
    }

    long sell(String seat, String guest) {
        lock.lock(); // finding: Tariff.priceOf
        long price = tariff.priceOf(seat);
        taken.put(seat, guest);
        lock.unlock();
        return price;
    }

    interface Tariff {
        long priceOf(String seat);
    }
}
