// Trap: the class is only ever a callback of the future that it asks.
package example;

import java.util.concurrent.CompletableFuture;

class Delegating {
    private final CompletableFuture<String> future = new CompletableFuture<>();

    CompletableFuture<Void> thenRun(Runnable action) {
        return future.thenRunAsync(new Checked(action));
    }

    class Checked implements Runnable {
        private final Runnable action;

        Checked(Runnable action) {
            this.action = action;
        }

        @Override
        public void run() {
            String value = future.join();
            if (value != null) {
                action.run();
            }
        }
    }
}
