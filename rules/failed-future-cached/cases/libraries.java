package example;

import com.github.benmanes.caffeine.cache.Cache;
import com.google.common.util.concurrent.ListenableFuture;
import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

// Hard: a cache of futures, method references, futures of Guava and Vert.x
class Tokens {
    private final Cache<String, CompletableFuture<String>> tokens;
    private final ConcurrentMap<String, ListenableFuture<String>> guava = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Future<String>> vertx = new ConcurrentHashMap<>();
    private final TokenIssuer issuer;

    Tokens(Cache<String, CompletableFuture<String>> tokens, TokenIssuer issuer) {
        this.tokens = tokens;
        this.issuer = issuer;
    }

    CompletableFuture<String> token(String tenant) {
        return tokens.get(tenant, issuer::issue); // finding: `tokens` keeps the future
    }

    ListenableFuture<String> guavaToken(String tenant) {
        return guava.computeIfAbsent(tenant, t -> issuer.issueListenable(t)); // finding: the old failure
    }

    Future<String> vertxToken(String tenant) {
        return this.vertx.computeIfAbsent(tenant, issuer::issueFuture); // finding: keeps the future
    }
}

interface TokenIssuer {
    CompletableFuture<String> issue(String tenant);

    ListenableFuture<String> issueListenable(String tenant);

    Future<String> issueFuture(String tenant);
}
