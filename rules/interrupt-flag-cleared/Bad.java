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
        } catch (InterruptedException e) { // finding: clears the interrupt flag
            Thread.interrupted();
            return null;
        }
    }

    boolean deliver(String parcel) {
        try {
            parcels.put(parcel);
            return true;
        } catch (InterruptedException e) { // finding: only asks for the interrupt flag
            Thread.currentThread().isInterrupted();
            return false;
        }
    }
}
