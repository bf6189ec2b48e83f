package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Lanes extends ThreadPoolExecutor {
    Lanes(int size, int capacity) {
        super(size, size, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(capacity));
    }
}
