package example;

import java.util.ArrayDeque;
import java.util.concurrent.LinkedBlockingQueue;

class GrowingQueue<T> extends LinkedBlockingQueue<T> {
    private final ArrayDeque<T> more = new ArrayDeque<>();

    @Override
    public void put(T item) {
        if (!offer(item)) {
            more.add(item);
        }
    }
}
