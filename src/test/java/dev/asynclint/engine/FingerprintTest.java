package dev.asynclint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.Finding;
import dev.asynclint.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edit does to the fingerprints of findings that it does not touch: nothing. */
class FingerprintTest {

    private static final Set<String> RULES = Set.of("lost-future", "future-get-without-timeout", "thread-local-not-static",
            "blocking-call-on-common-pool", "unused-suppression");
    private static final String BEFORE = """
            package shop;

            import java.util.concurrent.*;

            class Shop {
                private final ThreadLocal<String> user = new ThreadLocal<>();

                void start(ExecutorService pool, int count) throws Exception {
                    CompletableFuture.supplyAsync(() -> sleep("a b")).thenApply(s -> s + count);
                    if (count > 1) pool.submit(new Runnable() { public void run() { CompletableFuture.runAsync(this); } }).get();
                }

                void start(ExecutorService pool, String name) throws Exception {
                    pool.submit(() -> name).get();
                    pool.submit(() -> name).get();
                }

                String sleep(String text) {
                    try { Thread.sleep(10); } catch (InterruptedException e) { throw new IllegalStateException(e); }
                    return text;
                }
            }
            """;

    @TempDir
    private Path folder;

    private List<Finding> lint(String code) throws IOException {
        Path file = folder.resolve("Shop.java");
        Files.writeString(file, code);
        return new Linter().run(new Request(List.of(file), folder, RULES, Profile.ALL, 21, List.of(), List.of(), 1),
                Progress.NONE).findings();
    }

    private List<String> fingerprints(String code) throws IOException {
        List<Finding> findings = lint(code);
        assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        return findings.stream().map(Finding::fingerprint).toList();
    }

    private void keeps(String after) throws IOException {
        assertThat(after).isNotEqualTo(BEFORE);
        assertThat(fingerprints(after)).containsExactlyInAnyOrderElementsOf(fingerprints(BEFORE));
    }

    @Test
    void thereIsSomethingToKeep() throws IOException {
        assertThat(lint(BEFORE)).extracting(f -> f.rule() + " " + f.member() + " " + f.source()).containsExactlyInAnyOrder(
                "thread-local-not-static Shop.user new ThreadLocal<>()",
                "lost-future Shop.start(ExecutorService,int) CompletableFuture.supplyAsync(()->sleep(\"a b\")).thenApply(s->s+count)",
                "blocking-call-on-common-pool Shop.start(ExecutorService,int) sleep(\"a b\")",
                "future-get-without-timeout Shop.start(ExecutorService,int) pool.submit(new Runnable(){}).get()",
                "lost-future Shop.start(ExecutorService,int).run() CompletableFuture.runAsync(this)",
                "future-get-without-timeout Shop.start(ExecutorService,String) pool.submit(()->name).get()",
                "future-get-without-timeout Shop.start(ExecutorService,String) pool.submit(()->name).get()");
    }

    /** Baselines outlive versions of the tool and of Java. */
    @Test
    void theyAreTheSameEverywhere() throws IOException {
        assertThat(fingerprints(BEFORE)).first().isEqualTo("7b08f564f6fe7eb2988517e3c065a9e9");
    }

    @Test
    void movedLines() throws IOException {
        keeps(BEFORE.replace("package shop;", "/* Licence */\n\n\npackage shop;"));
    }

    @Test
    void movedMembers() throws IOException {
        int second = BEFORE.indexOf("    void start(ExecutorService pool, String");
        int last = BEFORE.indexOf("    String sleep");
        int first = BEFORE.indexOf("    void start(ExecutorService pool, int");
        keeps(BEFORE.substring(0, first) + BEFORE.substring(second, last) + BEFORE.substring(first, second)
                + BEFORE.substring(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n\n", "\n\t", "\r", "\n // what follows is known \n", " \n/* \" */\n"})
    void otherLineEndsAndLines(String end) throws IOException {
        keeps(BEFORE.replace("\n", end));
    }

    @Test
    void brokenOverLines() throws IOException {
        keeps(BEFORE.replace(".", "\n        .").replace("shop\n", "shop").replace("java\n        .util\n        .concurrent\n        .*",
                "java.util.concurrent.*").replace("(", "( // open\n").replace(" -> ", "\n->\n"));
    }

    @Test
    void braces() throws IOException {
        keeps(BEFORE.replace(" {\n", "\n{\n").replace("if (count > 1) pool", "if (count > 1)\n{\npool").replace("}).get();", "}).get(); }"));
    }

    @Test
    void joinedToOneLine() throws IOException {
        keeps(BEFORE.replaceAll("\\s*\n\\s*", " "));
    }

    @Test
    void otherNamesAround() throws IOException {
        keeps(BEFORE.replace("InterruptedException e)", "InterruptedException interrupted)").replace("Exception(e)", "Exception(interrupted)")
                .replace("class Shop {", "class Shop { int more; void sibling() { int pool = 1; }"));
    }

    @Test
    void otherNamesOfSiblings() throws IOException {
        keeps(BEFORE.replace("int count", "final int count").replace("String text", "final String text").replace("return text", "return (text)")
                .replace("ExecutorService pool, int", "java.util.concurrent.ExecutorService pool, int"));
    }

    /** One of two that are alike is left: it is not new, whichever it was. */
    @Test
    void oneOfTwoIsMended() throws IOException {
        String one = BEFORE.replaceFirst("(?m)^ *pool\\.submit\\(\\(\\) -> name\\)\\.get\\(\\);\n", "");
        assertThat(fingerprints(BEFORE)).containsAll(fingerprints(one)).hasSize(fingerprints(one).size() + 1);
    }

    /** A finding that is silenced does not count, or the next one would change its number. */
    @Test
    void aSilencedOneBefore() throws IOException {
        String allowed = "    pool.submit(() -> name).get(); // asynclint:allow future-get-without-timeout -- known\n";
        String head = "String name) throws Exception {\n";
        keeps(BEFORE.replace(head, head + "    " + allowed));
    }

    @Test
    void textBlocksAreIndentedAnew() throws IOException {
        String block = "sleep(\"\"\"\n            one\n              two\n            \"\"\")";
        assertThat(fingerprints(BEFORE.replace("sleep(\"a b\")", block)))
                .isEqualTo(fingerprints(BEFORE.replace("sleep(\"a b\")", block.replace("\n    ", "\n"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sleep(\"a  b\")", "sleep(\"ab\")", "sleep(\"b\")"})
    void otherCodeIsOther(String call) throws IOException {
        assertThat(fingerprints(BEFORE.replace("sleep(\"a b\")", call))).isNotEqualTo(fingerprints(BEFORE));
    }

    @Test
    void theWorkingDirectoryDoesNotMatter() throws IOException {
        Files.createDirectories(folder.resolve("m/src"));
        Files.createFile(folder.resolve("pom.xml"));
        Files.createFile(folder.resolve("m/pom.xml"));
        Path file = Files.writeString(folder.resolve("m/src/Shop.java"), BEFORE);
        List<String> fromRoot = fingerprints(folder, folder);
        assertThat(fromRoot).hasSize(7).isEqualTo(fingerprints(file, folder)).isEqualTo(fingerprints(file, file.getParent()))
                .isEqualTo(fingerprints(folder.resolve("m"), folder.resolve("m")));
    }

    private static List<String> fingerprints(Path path, Path workingDirectory) {
        return new Linter().run(new Request(List.of(path), workingDirectory, RULES, Profile.ALL, 21, List.of(), List.of(), 1),
                Progress.NONE).findings().stream().map(Finding::fingerprint).toList();
    }
}
