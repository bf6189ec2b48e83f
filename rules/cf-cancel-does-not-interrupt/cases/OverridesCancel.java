// Trap: a future of the project that does interrupt.
package example;

import java.util.concurrent.CompletableFuture;

class Job extends CompletableFuture<String> {
    private final Thread thread = new Thread(() -> complete("done"));

    @Override
    public boolean cancel(boolean mayInterrupt) {
        if (mayInterrupt) {
            thread.interrupt();
        }
        return super.cancel(mayInterrupt);
    }

    static void stop(Job job) {
        job.cancel(true);
    }
}
