package dev.asynclint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.RunResult;
import dev.asynclint.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be parsed is read for its rules, and again for questions of others; it is reported once. */
class BrokenFileTest {

    @Test
    void isReportedOnce(@TempDir Path tree) throws IOException {
        Files.writeString(tree.resolve("Page.java"), """
                import java.util.concurrent.CompletableFuture;
                class Page {
                    private final Store store = new Store();
                    CompletableFuture<String> render() { return CompletableFuture.supplyAsync(() -> store.load()); }
                }
                """);
        Files.writeString(tree.resolve("Store.java"), """
                import java.util.concurrent.CompletableFuture;
                class Store {
                    CompletableFuture<String> later;
                    String load() { Thread.sleep(10) return ""; }
                }
                """);
        RunResult result = new Linter().run(new Request(List.of(tree), tree, Set.of("blocking-call-on-common-pool"),
                Profile.DEFAULT, 21, List.of(), List.of(), 2), (stage, done, all) -> { });
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("Store.java");
            assertThat(problem.line()).isEqualTo(4);
        });
    }
}
