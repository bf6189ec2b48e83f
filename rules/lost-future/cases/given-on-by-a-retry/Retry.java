package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Retry {
    private static final Logger LOG = LoggerFactory.getLogger(Retry.class);

    <T> CompletableFuture<T> attempt(Supplier<CompletableFuture<T>> action, int left) {
        return action.get().handle((value, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(value);
            }
            return left > 1 ? attempt(action, left - 1) : CompletableFuture.<T>failedFuture(failure);
        }).thenCompose(next -> next);
    }

    <T> CompletableFuture<T> wrapped(Supplier<CompletableFuture<T>> action) {
        return action.get().handle((value, failure) -> {
            if (failure != null) {
                throw new CompletionException("no answer", failure);
            }
            return value;
        });
    }

    <T> CompletableFuture<T> logged(Supplier<CompletableFuture<T>> action) {
        return action.get().handle((value, failure) -> {
            if (failure != null) {
                LOG.error("no answer", failure);
                throw new CompletionException(failure);
            }
            return value;
        });
    }
}
