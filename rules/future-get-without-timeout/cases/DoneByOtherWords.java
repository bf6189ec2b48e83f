// Trap: the future is known to be done by a flag, in a loop, behind a cast, by the service that handed it out.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

class Replies {
    private int seen;

    synchronized String flagged(CompletableFuture<String> reply) {
        boolean ready = false;
        seen++;
        ready = reply.isDone();
        if (ready) {
            return reply.join();
        }
        return "later";
    }

    synchronized int drain(java.util.Queue<Request> requests) {
        int length = 0;
        Request next = requests.peek();
        while (next != null && next.reply().isDone()) {
            length += next.reply().join().length();
            requests.remove();
            next = requests.peek();
        }
        return length;
    }

    interface Request {
        CompletableFuture<String> reply();
    }

    synchronized Object cast(Runnable task) throws Exception {
        if (task instanceof Future<?> && ((Future<?>) task).isDone()) {
            return ((Future<?>) task).get();
        }
        return null;
    }

    synchronized String firstOf(CompletionService<String> service) throws Exception {
        Future<String> first = service.take(); // the wait that counts
        return first.get();
    }

    synchronized String askedByHelper(CompletableFuture<String> reply) {
        if (isCompletedSuccessfully(reply)) {
            return reply.join();
        }
        return "later";
    }

    private static boolean isCompletedSuccessfully(CompletableFuture<?> future) {
        return future.isDone() && !future.isCompletedExceptionally();
    }

    CompletionStage<String> ownInput(CompletionStage<String> host) {
        return host.thenCompose(this::resolve).thenApply(address -> address + host.toCompletableFuture().join());
    }

    private CompletionStage<String> resolve(String host) {
        return CompletableFuture.completedFuture(host);
    }

    synchronized String askedTooEarly(CompletableFuture<String> reply, CompletableFuture<String> other) {
        boolean ready = other.isDone();
        if (ready) {
            return reply.join(); // finding: CompletableFuture.join
        }
        return "later";
    }
}
