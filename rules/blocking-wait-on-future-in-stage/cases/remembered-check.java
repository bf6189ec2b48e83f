// Trap: a variable remembers that the future is complete
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

interface Setup {
    CompletableFuture<Boolean> init();
}

class Starter {
    private final Setup setup;

    Starter(Setup setup) {
        this.setup = setup;
    }

    void start(CompletionStage<String> config) {
        config.thenAccept(c -> {
            boolean ready = false;
            CompletableFuture<Boolean> first = setup.init();
            ready = first.isDone();
            if (ready) {
                System.out.println(first.join());
            } else {
                System.out.println(first.join()); // finding: join
            }
        });
    }

    void startSlowly(CompletionStage<String> config) {
        config.thenAccept(c -> {
            CompletableFuture<Boolean> first = setup.init();
            Patience.until(first::isDone);
            System.out.println(first.join());
        });
    }

    void startBoth(CompletionStage<String> config) {
        config.thenAccept(c -> {
            CompletableFuture<Boolean> first = setup.init();
            CompletableFuture<Boolean> second = setup.init();
            boolean ready = first.isDone();
            if (ready) {
                System.out.println(second.join()); // finding: join
            }
        });
    }
}

class Patience {
    static void until(java.util.function.BooleanSupplier end) {
        while (!end.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
