package example;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

class StrictQueue<T> extends LinkedBlockingQueue<T> {
    private final Semaphore places = new Semaphore(100);

    @Override
    public void put(T item) {
        places.acquireUninterruptibly();
        add(item);
    }
}
