package example;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Policies {
    private final Metadata metadata;

    Policies(Metadata metadata) {
        this.metadata = metadata;
    }

    CompletableFuture<Set<String>> ofAsync(String namespace) {
        return metadata.read("/policies/" + namespace);
    }

    Set<String> of(String namespace) {
        return within(ofAsync(namespace));
    }

    /** Waits when nobody is told. */
    boolean of(String namespace, java.util.function.Predicate<Set<String>> told) {
        return told == null ? of(namespace).isEmpty() : ofAsync(namespace).thenApply(told::test).isDone();
    }

    /** Has no twin. */
    Set<String> bounded(String namespace) {
        return within(metadata.read(namespace));
    }

    CompletableFuture<Boolean> isAdminAsync(String role) {
        return metadata.read("/admins").thenApply(admins -> admins.contains(role));
    }

    private static Set<String> within(CompletableFuture<Set<String>> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Metadata {
        CompletableFuture<Set<String>> read(String path);
    }
}
