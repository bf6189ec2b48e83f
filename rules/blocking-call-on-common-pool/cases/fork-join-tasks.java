// Trap: tasks of a ForkJoinPool that wait for their parts run other tasks meanwhile
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;

class Count extends RecursiveTask<Integer> {
    private final List<String> words;

    Count(List<String> words) {
        this.words = words;
    }

    @Override
    protected Integer compute() {
        if (words.size() < 10) {
            return words.size();
        }
        Count left = new Count(words.subList(0, words.size() / 2));
        Count right = new Count(words.subList(words.size() / 2, words.size()));
        ForkJoinTask.invokeAll(left, right);
        return left.join() + right.join();
    }
}

class Sort extends RecursiveAction {
    private final List<List<String>> parts;

    Sort(List<List<String>> parts) {
        this.parts = parts;
    }

    @Override
    protected void compute() {
        List<Count> counts = parts.stream().map(Count::new).toList();
        invokeAll(counts);
        counts.forEach(count -> System.out.println(count.join()));
    }
}

class Statistics {
    CompletableFuture<Integer> count(List<String> words) {
        return CompletableFuture.supplyAsync(() -> new Count(words).compute());
    }

    CompletableFuture<Integer> invoked(List<String> words) {
        return CompletableFuture.supplyAsync(() -> new Count(words).invoke());
    }
}
