// Trap: join of a ForkJoinTask runs other tasks while it waits
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

class Sum extends RecursiveTask<Long> {
    private final long[] numbers;
    private final int from;
    private final int to;

    Sum(long[] numbers, int from, int to) {
        this.numbers = numbers;
        this.from = from;
        this.to = to;
    }

    @Override
    protected Long compute() {
        if (to - from < 1000) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += numbers[i];
            }
            return sum;
        }
        int middle = (from + to) >>> 1;
        Sum left = new Sum(numbers, from, middle);
        Sum right = new Sum(numbers, middle, to);
        left.fork();
        return right.compute() + left.join();
    }
}

class Sums {
    private final ForkJoinPool pool = new ForkJoinPool(4);

    long sum(long[] numbers) {
        return pool.invoke(new Sum(numbers, 0, numbers.length));
    }

    CompletableFuture<Long> nested(long[] numbers) {
        return CompletableFuture.supplyAsync(() -> CompletableFuture.supplyAsync(() -> sum(numbers)).join());
    }
}
