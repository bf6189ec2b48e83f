// Hard: the task is an object of a class, an anonymous class, a lambda in a variable
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

class Loader implements Supplier<String> {
    private final BlockingQueue<String> source;

    Loader(BlockingQueue<String> source) {
        this.source = source;
    }

    @Override
    public String get() {
        try {
            return source.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}

class Feed {
    private final BlockingQueue<String> source = new ArrayBlockingQueue<>(100);

    CompletableFuture<String> object() {
        return CompletableFuture.supplyAsync(new Loader(source)); // finding: BlockingQueue.take
    }

    CompletableFuture<Void> anonymous(Future<String> parsed) {
        return CompletableFuture.runAsync(new Runnable() {
            @Override
            public void run() {
                try {
                    System.out.println(parsed.get()); // finding: Future.get
                } catch (InterruptedException | ExecutionException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    CompletableFuture<String> variable() {
        Supplier<String> task = () -> {
            try {
                return source.take(); // finding: BlockingQueue.take
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "";
            }
        };
        return CompletableFuture.supplyAsync(task);
    }
}
