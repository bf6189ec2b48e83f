package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

abstract class RemoteService {
    protected <T> T await(CompletableFuture<T> future) {
        return future.join();
    }

    protected <T> T await(CompletableFuture<T> future, long millis) {
        return future.orTimeout(millis, TimeUnit.MILLISECONDS).join();
    }
}
