package example;

import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Mono;

// Hard: a catch for the future's own exceptions, a fallback method, futures of libraries
class Profiles {
    private final ProfileApi api;

    Profiles(ProfileApi api) {
        this.api = api;
    }

    CompletionStage<String> name(String id) {
        try {
            return api.load(id).thenApply(String::strip); // finding: passes by
        } catch (CompletionException e) {
            System.err.println("profile " + id + " is missing: " + e.getCause());
            return CompletableFuture.completedStage("unknown");
        }
    }

    Mono<String> reactive(String id) {
        try {
            return api.find(id).map(String::strip); // finding: passes by
        } catch (RuntimeException e) {
            return Mono.just("unknown");
        }
    }

    Future<String> vertx(Future<String> profile) {
        try {
            return profile.map(String::strip); // finding: passes by
        } catch (Throwable t) {
            return fallback();
        }
    }

    private Future<String> fallback() {
        return null;
    }
}

interface ProfileApi {
    CompletableFuture<String> load(String id);

    Mono<String> find(String id);
}
