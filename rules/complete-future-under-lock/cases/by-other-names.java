// Hard: the waiting future comes by way of an Optional, or as what a private helper is given
package example;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

class Switchboard {
    private final Map<Integer, CompletableFuture<String>> calls = new HashMap<>();
    private final Queue<CompletableFuture<String>> line = new ArrayDeque<>();

    synchronized CompletableFuture<String> call(int id) {
        return calls.computeIfAbsent(id, key -> new CompletableFuture<>());
    }

    synchronized void answer(int id, String text) {
        Optional.ofNullable(calls.remove(id)).ifPresent(call -> call.complete(text)); // finding: CompletableFuture.complete
    }

    synchronized void next(String text) {
        CompletableFuture<String> first = line.poll();
        if (first != null) {
            wake(first, text);
        }
    }

    private void wake(CompletableFuture<String> waiter, String text) {
        waiter.complete(text); // finding: CompletableFuture.complete
    }

    synchronized CompletableFuture<String> now(String text) {
        CompletableFuture<String> own = new CompletableFuture<>();
        fill(own, text);
        return own;
    }

    synchronized void handOn(CompletableFuture<String> given) {
        pass(given);
    }

    private void pass(CompletableFuture<String> given) {
        last(given);
    }

    private void last(CompletableFuture<String> given) {
        given.complete("late");
    }

    private void fill(CompletableFuture<String> fresh, String text) {
        fresh.complete(text);
    }
}
