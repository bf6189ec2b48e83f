package example;

import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.atomic.LongAdder;

class Summing implements Joiner<Long, Long> {
    private final LongAdder sum = new LongAdder();

    @Override
    public boolean onComplete(Subtask<? extends Long> subtask) {
        if (subtask.state() == Subtask.State.SUCCESS) {
            sum.add(subtask.get());
        }
        return false;
    }

    @Override
    public Long result() {
        return sum.sum();
    }
}
