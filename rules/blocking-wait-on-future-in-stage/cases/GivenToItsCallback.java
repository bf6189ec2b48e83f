// Trap: the callback is a class that is given the stage itself; the function of allOf stands in a variable
package example;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

class Commits {

    void commit(ListenableFuture<String> written) {
        written.addListener(new Commit(written, "orders"), MoreExecutors.directExecutor());
    }

    private static final class Commit implements Runnable {
        private final ListenableFuture<String> before;
        private final String table;

        Commit(ListenableFuture<String> before, String table) {
            this.before = before;
            this.table = table;
        }

        @Override
        public void run() {
            try {
                System.out.println(table + before.get());
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    CompletableFuture<Integer> sum(List<CompletableFuture<Integer>> counts) {
        CompletableFuture<?>[] parts = counts.toArray(new CompletableFuture<?>[0]);
        Function<Void, Integer> summed = nothing -> {
            int sum = 0;
            for (CompletableFuture<?> part : parts) {
                sum += (Integer) part.join();
            }
            return sum;
        };
        return CompletableFuture.allOf(parts).thenApply(summed);
    }
}

class OtherCommits {

    void commit(ListenableFuture<String> written, ListenableFuture<String> sent) {
        written.addListener(new Commit(sent), MoreExecutors.directExecutor()); // finding: Commit
    }

    private static final class Commit implements Runnable {
        private final ListenableFuture<String> before;

        Commit(ListenableFuture<String> before) {
            this.before = before;
        }

        @Override
        public void run() {
            try {
                System.out.println(before.get());
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
