// Trap: the function of a map may give null, which takes the entry away; also in a class that is such a map itself
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;

class Sessions extends ConcurrentHashMap<String, CompletableFuture<String>> {

    @Override
    public CompletableFuture<String> computeIfPresent(String user, BiFunction<? super String, ? super CompletableFuture<String>,
            ? extends CompletableFuture<String>> renew) {
        return compute(user, (name, open) -> open == null ? null : renew.apply(name, open));
    }

    @Override
    public CompletableFuture<String> compute(String user, BiFunction<? super String, ? super CompletableFuture<String>,
            ? extends CompletableFuture<String>> renew) {
        return super.compute(user, renew);
    }
}

class Logins {
    private final ConcurrentMap<String, CompletableFuture<String>> open = new ConcurrentHashMap<>();

    CompletableFuture<String> end(String user) {
        return open.computeIfPresent(user, (name, login) -> login.isDone() ? null : login);
    }
}
