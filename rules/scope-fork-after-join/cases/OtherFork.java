// Trap: fork and join of other types.
// example: release=25
package example;

import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;

class SumTask extends RecursiveTask<Long> {
    private final long[] values;
    private final int from;
    private final int to;

    SumTask(long[] values, int from, int to) {
        this.values = values;
        this.from = from;
        this.to = to;
    }

    @Override
    protected Long compute() {
        if (to - from == 1) {
            return values[from];
        }
        int middle = (from + to) / 2;
        ForkJoinTask<Long> scope = new SumTask(values, from, middle);
        scope.fork();
        long left = scope.join();
        ForkJoinTask<Long> right = new SumTask(values, middle, to);
        right.fork();
        return left + right.join();
    }
}
