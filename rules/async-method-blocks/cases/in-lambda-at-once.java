// Hard: the wait stands in a lambda that runs at once, in a loop, in one branch; through a private method
package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Tokens {
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final CompletableFuture<String> master = new CompletableFuture<>();

    CompletableFuture<List<String>> all(List<String> users) {
        return CompletableFuture.completedFuture(users.stream()
                .map(user -> token(user)) // finding: Tokens.token → CompletableFuture.get
                .toList());
    }

    CompletableFuture<String> one(String user) {
        String cached = known.get(user);
        if (cached == null) {
            cached = token(user); // finding: Tokens.token
        }
        return CompletableFuture.completedFuture(cached);
    }

    private String token(String user) {
        try {
            return master.get(3, TimeUnit.SECONDS) + user;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
