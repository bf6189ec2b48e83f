// Trap: a worker that joins a subtask of its own computation runs other subtasks meanwhile.
package example;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

class Sum extends RecursiveTask<Long> {
    private static final ForkJoinPool POOL = new ForkJoinPool(4);
    private final long[] values;
    private final int from;
    private final int to;

    Sum(long[] values, int from, int to) {
        this.values = values;
        this.from = from;
        this.to = to;
    }

    static long of(long[] values) {
        return POOL.invoke(new Sum(values, 0, values.length));
    }

    @Override
    protected Long compute() {
        if (to - from < 10_000) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += values[i];
            }
            return sum;
        }
        int middle = (from + to) >>> 1;
        Sum left = new Sum(values, from, middle);
        left.fork();
        long right = new Sum(values, middle, to).compute();
        return right + left.join();
    }
}
