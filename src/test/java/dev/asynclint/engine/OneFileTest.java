package dev.asynclint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.Finding;
import dev.asynclint.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is linted alone, as a hook and an editor do, gets the findings that a run over its whole project gives it. */
class OneFileTest {

    @TempDir
    private Path tree;

    @BeforeEach
    void project() throws IOException {
        Files.writeString(tree.resolve("asynclint.yml"), "");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(tree.resolve(name + ".java"), "package shop;\n" + text);
    }

    private void writeUsers(String... names) throws IOException {
        for (String name : names) {
            write(name, "class " + name + " { java.util.concurrent.CompletableFuture<Void> last;\n"
                    + "void go(Store store) { last = store.save(\"3\"); } }\n");
        }
    }

    private List<String> lint(Path path, String file) {
        return new Linter().run(new Request(List.of(path), tree, Set.of("lost-future", "future-get-without-timeout"),
                Profile.DEFAULT, 21, List.of(), List.of(), 1), Progress.NONE).findings().stream()
                .filter(f -> f.at().path().endsWith(file + ".java")).map(OneFileTest::shown).toList();
    }

    private static String shown(Finding finding) {
        return finding.rule() + ":" + finding.at().span().line();
    }

    private void assertAlone(String file, String... findings) {
        assertThat(lint(tree, file)).containsExactly(findings);
        assertThat(lint(tree.resolve(file + ".java"), file)).containsExactly(findings);
    }

    private static final String STORE = """
            import java.util.concurrent.CompletableFuture;
            class Store {
                CompletableFuture<Void> save(String order) {
                    return CompletableFuture.runAsync(() -> System.out.println(1 / order.length()));
                }
            }
            """;

    @Test
    void aFileWithoutAnyWordDropsTheFutureOfAnother() throws IOException {
        write("Store", STORE);
        writeUsers("First", "Second");
        write("Checkout", """
                class Checkout {
                    void pay(Store store) {
                        store.save("1");
                    }
                }
                """);
        assertAlone("Checkout", "lost-future:4");
    }

    @Test
    void whatOthersDoWithTheFutureCountsToo() throws IOException {
        write("Store", STORE);
        String dropping = """
                import java.util.concurrent.CompletableFuture;
                class Archive {
                    CompletableFuture<Void> last;
                    void close(Store store) {
                        store.save("1");
                    }
                    void reopen(Store store) {
                        store.save("2");
                    }
                }
                """;
        write("Archive", dropping);
        assertAlone("Archive");
        writeUsers("First", "Second", "Third");
        assertAlone("Archive", "lost-future:6", "lost-future:9");
    }

    @Test
    void whoRunsItsMethodMayStandInAnother() throws IOException {
        write("Report", """
                import java.util.concurrent.Future;
                class Report {
                    String read(Future<String> text) throws Exception {
                        return text.get();
                    }
                }
                """);
        assertAlone("Report");
        write("Reports", """
                import java.util.concurrent.CompletableFuture;
                import java.util.concurrent.Future;
                class Reports {
                    CompletableFuture<Void> all(Report report, Future<String> text) {
                        return CompletableFuture.runAsync(() -> {
                            try {
                                report.read(text);
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
                    }
                }
                """);
        assertAlone("Report", "future-get-without-timeout:5");
    }
}
