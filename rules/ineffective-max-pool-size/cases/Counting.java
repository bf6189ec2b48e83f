package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

// Hard: the pool is a class of the project, which hands on what it is given.
class Counting extends ThreadPoolExecutor {
    Counting(int threads, int most, BlockingQueue<Runnable> queue) {
        super(threads, most, 1, TimeUnit.MINUTES, queue);
    }

    static Counting solver(int most) {
        return new Counting(1, most, new LinkedBlockingQueue<>()); // finding: most
    }

    // Trap: the queue has a bound.
    static Counting bounded(int most) {
        return new Counting(1, most, new ArrayBlockingQueue<>(10));
    }
}
