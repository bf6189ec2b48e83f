package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

interface Source {
    CompletableFuture<Integer> rows();

    Pinned own();

    class Pinned extends CompletableFuture<Integer> {
        @Override
        public Executor defaultExecutor() {
            return Runnable::run;
        }
    }
}
