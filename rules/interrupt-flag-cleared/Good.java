package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class Courier {
    private final BlockingQueue<String> parcels;

    Courier(BlockingQueue<String> parcels) {
        this.parcels = parcels;
    }

    String next() {
        try {
            return parcels.poll(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    void deliver(String parcel) throws InterruptedException {
        parcels.put(parcel);
    }
}
