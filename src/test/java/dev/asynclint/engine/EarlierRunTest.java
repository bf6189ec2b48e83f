package dev.asynclint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.RunResult;
import dev.asynclint.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After each change a run takes over the results of just those files that the change does not concern, and finds what a run
 * without a cache finds.
 */
class EarlierRunTest {

    private static final int PAGES = 25;
    private static final String STORE = """
            package shop;
            import java.util.concurrent.*;
            class Store extends Base {
                static final ExecutorService POOL = Executors.newFixedThreadPool(4);
                String load() { return read(); }
                String read() { return ""; }
            }
            """;
    private static final String SLEEP =
            "{ try { Thread.sleep(10); } catch (InterruptedException e) { Thread.currentThread().interrupt(); } ";
    private static final String SPECIAL = """
            package shop;
            import java.util.concurrent.*;
            class Special {
                void show(Loading loading, CompletableFuture<String> page) {
                    page.thenAccept(p -> loading.load());
                    Store.POOL.submit(() -> page.join());
                }
            }
            """;

    @TempDir
    private Path tree;
    @TempDir
    private Path cache;

    /** Pages ask a class for its declarations, and a method of it whether it waits. */
    @BeforeEach
    void makeTree() throws IOException {
        write("asynclint.yml", "");
        write("Base.java", "package shop; class Base { String base() { return \"\"; } }");
        write("Loading.java", "package shop; interface Loading { String load(); }");
        write("Store.java", STORE);
        write("Special.java", SPECIAL);
        for (int i = 0; i < PAGES; i++) {
            write("Page" + i + ".java", """
                    package shop;
                    import java.util.concurrent.CompletableFuture;
                    class Page%d {
                        private final Store store = new Store();
                        CompletableFuture<Void> show(CompletableFuture<String> name) {
                            return name.thenAccept(n -> store.load());
                        }
                    }
                    """.formatted(i));
        }
        assertThat(run(cache).stats().filesKnown()).isZero();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(tree.resolve(name), text);
    }

    private void change(String name, String before, String after) throws IOException {
        String text = Files.readString(tree.resolve(name));
        assertThat(text).contains(before);
        write(name, text.replace(before, after));
    }

    private RunResult run(Path cacheFolder) {
        return new Linter().run(new Request(List.of(tree), tree, Set.of("blocking-call-in-completion-callback",
                "blocking-wait-on-future-in-stage", "lost-future", "future-get-without-timeout", "synchronized-pins-virtual-thread"), Profile.DEFAULT, 21, List.of(),
                List.of(), 2, cacheFolder), Progress.NONE);
    }

    /** How many files' results were taken over, in a run whose findings are those without a cache. */
    private RunResult checked() {
        RunResult result = run(cache);
        RunResult anew = run(null);
        assertThat(result.findings()).isEqualTo(anew.findings());
        assertThat(result.problems()).isEqualTo(anew.problems());
        assertThat(result.stats().filesAnalysed()).isEqualTo(anew.stats().filesAnalysed());
        assertThat(result.stats().filesReached()).isEqualTo(anew.stats().filesReached());
        assertThat(result.stats().filesDeclared()).isEqualTo(anew.stats().filesDeclared());
        return result;
    }

    private static long findings(RunResult result, String rule) {
        return result.findings().stream().filter(f -> f.rule().equals(rule)).count();
    }

    @Test
    void aBodyConcernsItsOwnFile() throws IOException {
        change("Store.java", "read() {", "read() " + SLEEP);
        RunResult result = checked();
        assertThat(findings(result, "blocking-call-in-completion-callback")).as("in pages that were not parsed again").isEqualTo(PAGES);
        assertThat(result.stats().filesKnown()).isEqualTo(PAGES);
    }

    @Test
    void declarationsConcernThoseWhoReadThem() throws IOException {
        change("Store.java", "String load()", "synchronized String load()");
        assertThat(checked().stats().filesKnown()).isZero();
    }

    @Test
    void aHeaderConcernsThoseWhoAskForTheType() throws IOException {
        change("Base.java", "class Base", "class Base implements AutoCloseable");
        assertThat(checked().stats().filesKnown()).isZero();
        write("Unrelated.java", "package shop; class Unrelated { }");
        assertThat(checked().stats().filesKnown()).as("written again when all was new").isGreaterThan(PAGES);
    }

    @Test
    void anImportConcernsHeadersOnlyWhenItNamesASupertype() throws IOException {
        change("Store.java", "import java.util.concurrent.*;", "import java.util.concurrent.*;\nimport java.util.List;");
        assertThat(checked().stats().filesKnown()).isGreaterThanOrEqualTo(PAGES);
    }

    @Test
    void anImplementationCameAndWent() throws IOException {
        String slow = "package shop; class Slow implements Loading { public String load() " + SLEEP + "return \"\"; } }";
        write("Slow.java", slow);
        assertThat(findings(checked(), "blocking-call-in-completion-callback")).isEqualTo(1);
        Files.delete(tree.resolve("Slow.java"));
        change("Store.java", "return read()", "return this.read()");
        RunResult result = checked();
        assertThat(findings(result, "blocking-call-in-completion-callback")).isZero();
        assertThat(result.stats().filesKnown()).as("the code of the changed file was asked by another one too").isEqualTo(PAGES);
    }

    /** What was a name of the JDK is now one of the tree. */
    @Test
    void aNameMeansAnotherType() throws IOException {
        change("Store.java", "read() {", "read() " + SLEEP);
        assertThat(findings(checked(), "blocking-call-in-completion-callback")).isEqualTo(PAGES);
        write("Thread.java", "package shop; class Thread { static void sleep(int millis) { } static Thread currentThread() { return null; }"
                + " void interrupt() { } }");
        assertThat(findings(checked(), "blocking-call-in-completion-callback")).isZero();
    }

    /** The executor of a constant is asked of the code around its declaration, which no header shows. */
    @Test
    void codeElsewhereThatWasAsked() throws IOException {
        assertThat(findings(checked(), "future-get-without-timeout")).isEqualTo(1);
        change("Store.java", "Executors.newFixedThreadPool(4)", "Executors.newCachedThreadPool()");
        RunResult result = checked();
        assertThat(findings(result, "future-get-without-timeout")).isZero();
        assertThat(result.stats().filesKnown()).isEqualTo(PAGES);
    }

    /** A rule that waits for a word of the tree has something to say about files that have not changed. */
    @Test
    void aRuleComesIn() throws IOException {
        write("Pinned.java", "package shop; class Pinned { java.util.concurrent.CompletableFuture<String> name; private final Object lock = new Object();\n"
                + "void work() { synchronized (lock) { try { Thread.sleep(10); } catch (InterruptedException e) { } } } }");
        for (int i = 0; i < PAGES; i++) {
            change("Page" + i + ".java", "class Page", "/* again */ class Page");
        }
        assertThat(findings(checked(), "synchronized-pins-virtual-thread")).isZero();
        write("Starter.java", "package shop; class Starter { void start(Pinned pinned) { Thread.startVirtualThread(() -> pinned.work()); } }");
        assertThat(findings(checked(), "synchronized-pins-virtual-thread")).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeParsed() throws IOException {
        write("Page3.java", "package shop; import java.util.concurrent.CompletableFuture; class Page3 { void (");
        assertThat(checked().problems()).hasSize(1);
        change("Store.java", "read() {", "read() " + SLEEP);
        RunResult result = checked();
        assertThat(result.problems()).as("said again by runs that do not parse it").hasSize(1);
        assertThat(findings(result, "blocking-call-in-completion-callback")).isEqualTo(PAGES - 1);
    }

    @Test
    void suppressionsAreKeptWithTheResult() throws IOException {
        change("Page1.java", "return name", "// asynclint:allow blocking-call-in-completion-callback -- a test\n        return name");
        for (int i = 2; i < PAGES; i++) {
            change("Page" + i + ".java", "class Page", "/* again */ class Page");
        }
        checked();
        change("Store.java", "read() {", "read() " + SLEEP);
        RunResult result = checked();
        assertThat(result.stats().filesKnown()).isEqualTo(PAGES);
        assertThat(findings(result, "blocking-call-in-completion-callback")).isEqualTo(PAGES - 1);
        assertThat(result.stats().suppressed()).isEqualTo(1);
    }

    @Test
    void damagedFactsAreNone() throws IOException {
        Path facts = factsFile();
        byte[] whole = Files.readAllBytes(facts);
        for (int at = 0; at < whole.length; at += whole.length / 20) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 4;
            Files.write(facts, flipped);
            write("Store.java", STORE.replace("return \"\"", "return \"" + at + "\""));
            assertThat(run(cache).stats().filesKnown()).as("a bit of byte %d", at).isZero();
        }
        Files.write(facts, java.util.Arrays.copyOf(whole, whole.length - 1));
        write("Store.java", STORE.replace("return \"\"", "return null"));
        assertThat(checked().stats().filesKnown()).isZero();
    }

    private Path factsFile() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(f -> f.getFileName().toString().startsWith("facts-")).findFirst().orElseThrow();
        }
    }
}
