package dev.asynclint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.RunResult;
import dev.asynclint.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changed between two runs, the second finds with its cache what it would find without. */
class RunCacheTest {

    private static final String RULE = "blocking-call-on-common-pool";
    private static final String PAGE = """
            package shop;
            import java.util.concurrent.CompletableFuture;
            class Page {
                private final Orders orders = null;
                CompletableFuture<String> show() { return CompletableFuture.supplyAsync(() -> orders.load()); }
            }
            """;
    private static final String ORDERS = "package shop; interface Orders { String load(); }";
    private static final String QUICK = "package shop; class Stored implements Orders { public String load() { return \"\"; } }";
    private static final String SLOW = """
            package shop;
            class Stored implements Orders {
                public String load() {
                    try { Thread.sleep(10_000); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
                    return "";
                }
            }
            """;

    @TempDir
    private Path tree;
    @TempDir
    private Path cache;
    private Set<String> rules = Set.of(RULE);
    private int release = 21;
    private List<Path> catalogs = List.of();

    @BeforeEach
    void makeTree() throws IOException {
        Files.writeString(tree.resolve("asynclint.yml"), "");
        write("Page.java", PAGE);
        write("Orders.java", ORDERS);
        write("Stored.java", SLOW);
    }

    /** Long ago, as most files were, but later than the last time. */
    private void write(String name, String text) throws IOException {
        Path file = tree.resolve(name);
        long before = Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 1_600_000_000_000L;
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(before + 1000));
    }

    private RunResult run(Path cacheFolder) {
        return new Linter().run(new Request(List.of(tree), tree, rules, Profile.DEFAULT, release, List.of(), catalogs, 2,
                cacheFolder), Progress.NONE);
    }

    private static boolean isCached(RunResult result) {
        return result.stats().stageMillis().containsKey("cache");
    }

    /** A run with the cache, which must agree with one without. */
    private RunResult checked() {
        RunResult result = run(cache);
        RunResult anew = run(null);
        assertThat(result.findings()).isEqualTo(anew.findings());
        assertThat(result.problems()).isEqualTo(anew.problems());
        assertThat(result.linted()).isEqualTo(anew.linted()).isNotEmpty();
        assertThat(result.stats().linesSeen()).isEqualTo(anew.stats().linesSeen());
        assertThat(result.stats().bytesSeen()).isEqualTo(anew.stats().bytesSeen());
        return result;
    }

    @Test
    void nothingChanged() {
        assertThat(isCached(checked())).isFalse();
        RunResult again = checked();
        assertThat(isCached(again)).isTrue();
        assertThat(again.findings()).hasSize(1);
        assertThat(again.findings().get(0).path()).isNotEmpty();
    }

    /** Fingerprints hold the path from the project's home, which may change without any file of it. */
    @Test
    void theHomeChanged() throws IOException {
        Path marked = Files.createDirectory(tree.resolve("m"));
        Files.writeString(marked.resolve("pom.xml"), "");
        Files.writeString(marked.resolve("Page.java"), PAGE + SLOW.replace("package shop;", "") + ORDERS.replace("package shop;", ""));
        Request request = new Request(List.of(marked), marked, rules, Profile.DEFAULT, release, List.of(), catalogs, 2, cache);
        RunResult inside = new Linter().run(request, Progress.NONE);
        assertThat(isCached(new Linter().run(request, Progress.NONE))).isTrue();
        Files.delete(tree.resolve("asynclint.yml"));
        RunResult alone = new Linter().run(request, Progress.NONE);
        assertThat(alone.findings()).hasSize(1).first().extracting(f -> f.fingerprint())
                .isNotEqualTo(inside.findings().get(0).fingerprint());
    }

    @Test
    void aCalleeChanged() throws IOException {
        assertThat(checked().findings()).hasSize(1);
        write("Stored.java", QUICK);
        assertThat(checked().findings()).isEmpty();
        write("Stored.java", SLOW);
        RunResult result = checked();
        assertThat(isCached(result)).as("what was known before is known again").isTrue();
        assertThat(result.findings()).hasSize(1);
    }

    @Test
    void aFileOfTheSameSizeChanged() throws IOException {
        assertThat(checked().findings()).hasSize(1);
        write("Stored.java", SLOW.replace("Thread.sleep(10_000)", "Thread.class.get(1)"));
        assertThat(isCached(checked())).isFalse();
    }

    /** A second write within the resolution of the file system's clock. */
    @Test
    void aNewFileChangedWithoutAChangeOfItsTime() throws IOException {
        Path stored = tree.resolve("Stored.java");
        Files.setLastModifiedTime(stored, FileTime.fromMillis(System.currentTimeMillis()));
        FileTime time = Files.getLastModifiedTime(stored);
        assertThat(checked().findings()).hasSize(1);
        Files.writeString(stored, SLOW.replace("10_000", "20_000"));
        Files.setLastModifiedTime(stored, time);
        assertThat(isCached(checked())).isFalse();
    }

    @Test
    void aSupertypeChanged() throws IOException {
        assertThat(checked().findings()).hasSize(1);
        write("Stored.java", SLOW.replace(" implements Orders", ""));
        assertThat(checked().findings()).isEmpty();
    }

    @Test
    void anImplementationCameAndWent() throws IOException {
        Files.delete(tree.resolve("Stored.java"));
        assertThat(checked().findings()).isEmpty();
        write("Other.java", SLOW.replace("class Stored", "class Other"));
        assertThat(checked().findings()).hasSize(1);
        Files.delete(tree.resolve("Other.java"));
        assertThat(checked().findings()).isEmpty();
    }

    @Test
    void aFileWasTouchedOnly() throws IOException {
        checked();
        write("Page.java", PAGE);
        assertThat(isCached(checked())).isTrue();
    }

    @Test
    void optionsChanged() throws IOException {
        checked();
        release = 17;
        assertThat(isCached(checked())).isFalse();
        rules = Set.of(RULE, "lost-future");
        assertThat(isCached(checked())).isFalse();
        Path catalog = Files.writeString(cache.resolve("own.api"), "# nothing\n");
        catalogs = List.of(catalog);
        assertThat(isCached(checked())).isFalse();
        Files.writeString(catalog, "source own written for this test\nmethod shop.Orders#load() : never-blocks @own\n");
        assertThat(isCached(checked())).isFalse();
        assertThat(isCached(checked())).isTrue();
    }

    @Test
    void aDamagedCacheIsNone() throws IOException {
        checked();
        try (Stream<Path> files = Files.list(cache)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        RunResult result = checked();
        assertThat(isCached(result)).isFalse();
        assertThat(result.findings()).hasSize(1);
        assertThat(isCached(checked())).isTrue();
    }

    @Test
    void whereNothingCanBeKeptTheRunGoesOn() throws IOException {
        Path inTheWay = Files.writeString(cache.resolve("file"), "");
        assertThat(run(inTheWay).findings()).hasSize(1);
        assertThat(isCached(run(inTheWay))).isFalse();
    }
}
