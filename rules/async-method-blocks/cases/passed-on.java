// Trap: the fault is the called method's, which promises the same; futures wait for themselves
package example;

import java.util.concurrent.CompletableFuture;

class Admin {
    private final CompletableFuture<String> token = new CompletableFuture<>();

    CompletableFuture<String> deleteAsync(String topic) {
        return request("DELETE", topic);
    }

    CompletableFuture<String> createAsync(String topic) {
        return request("PUT", topic).thenApply(String::trim);
    }

    private CompletableFuture<String> request(String verb, String topic) {
        String header = token.join(); // finding: CompletableFuture.join
        return CompletableFuture.completedFuture(header + verb + topic);
    }
}

class Answer extends CompletableFuture<String> {
    Answer sync() {
        join();
        return this;
    }
}
