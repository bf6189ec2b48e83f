// Hard: a block, a completed future, an asynchronous form: each hides the failure behind a constant
package example;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

class Preferences {
    private static final String DEFAULT = "light";

    private final Settings settings;
    private final Executor executor;

    Preferences(Settings settings, Executor executor) {
        this.settings = settings;
        this.executor = executor;
    }

    CompletionStage<String> theme(String user) {
        return settings.read(user, "theme").exceptionally((Throwable failure) -> { // finding: exceptionally
            return DEFAULT;
        });
    }

    CompletionStage<Optional<String>> language(String user) {
        return settings.read(user, "language")
                .thenApply(Optional::of)
                .exceptionallyAsync(t -> Optional.empty(), executor); // finding: exceptionallyAsync
    }

    CompletionStage<String> font(String user) {
        return settings.read(user, "font")
                .exceptionallyCompose(e -> CompletableFuture.completedFuture(null)); // finding: exceptionallyCompose
    }

    CompletionStage<Object> all(String user) {
        return settings.read(user, "*")
                .<Object>thenApply(text -> text)
                .exceptionally(e -> Collections.emptyMap()); // finding: exceptionally
    }
}

interface Settings {
    CompletionStage<String> read(String user, String key);
}
