// Trap: a callback that is an inner class waits for the stage it hangs on; but with "either" another one may have ended
package example;

import java.util.concurrent.CompletableFuture;

class Reading<T> {
    private final CompletableFuture<T> source;

    Reading(CompletableFuture<T> source) {
        this.source = source;
    }

    CompletableFuture<Void> then(Runnable action) {
        return source.thenRun(new Checked(action));
    }

    CompletableFuture<Void> afterBoth(CompletableFuture<?> other, Runnable action) {
        return source.runAfterBoth(other, new Checked(action));
    }

    CompletableFuture<Void> afterEither(CompletableFuture<?> other, Runnable action) {
        return source.runAfterEither(other, new Checked(action)); // finding: Checked
    }

    CompletableFuture<Void> either(CompletableFuture<?> other) {
        return source.runAfterEither(other, () -> System.out.println(source.join())); // finding: join
    }

    private class Checked implements Runnable {
        private final Runnable action;

        Checked(Runnable action) {
            this.action = action;
        }

        @Override
        public void run() {
            if (source.join() == null) {
                throw new IllegalStateException("nothing was read");
            }
            action.run();
        }
    }
}
