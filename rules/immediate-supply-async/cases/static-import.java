// example: profile=strict
package example;

import java.util.concurrent.CompletionStage;
import static java.util.concurrent.CompletableFuture.supplyAsync;

// Hard: statically imported, a cast, a field, in a conditional expression
class Flags {
    private static final String DEFAULT = "on";
    private final String configured;

    Flags(String configured) {
        this.configured = configured;
    }

    CompletionStage<String> flag(boolean known) {
        return known
                ? supplyAsync(() -> this.configured) // finding: supplyAsync
                : supplyAsync(() -> Flags.DEFAULT); // finding: supplyAsync
    }

    CompletionStage<Object> any() {
        return supplyAsync(() -> (Object) configured); // finding: there already
    }
}
