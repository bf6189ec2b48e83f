// Trap: `fork` gives the task itself; a failure of it goes to the completer that it was made for.
package example;

import java.util.List;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

class Visit extends CountedCompleter<Void> {
    private final List<String> names;

    Visit(CountedCompleter<?> parent, List<String> names) {
        super(parent);
        this.names = names;
    }

    static Future<Void> begin(ForkJoinPool pool, List<String> names) {
        return pool.submit(new Visit(null, names));
    }

    @Override
    public void compute() {
        setPendingCount(names.size());
        for (String name : names) {
            new Visit(this, List.of(name.substring(1))).fork();
        }
        tryComplete();
    }
}
