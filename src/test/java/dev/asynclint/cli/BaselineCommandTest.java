package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.engine.Linter;
import dev.asynclint.engine.RuleBook;
import dev.asynclint.report.JsonTree;
import dev.asynclint.testing.Jdks;
import dev.asynclint.testing.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team accepts what it has, and hears of what is new. */
class BaselineCommandTest {

    private static final RuleIndex RULES = new RuleIndex(RuleBook.builtIn().rules());
    private static final String NAME = "asynclint-baseline.txt";
    private static final String MAIL = "app/src/Mail.java";
    private static final String ORDER = "app/src/Order.java";
    private static final String FIRST = "CompletableFuture.runAsync(() -> deliver(\"first\"));";
    private static final String CODE = """
            import java.util.concurrent.CompletableFuture;
            class %s {
                void send() {
                    CompletableFuture.runAsync(() -> deliver("first"));
                }
                void deliver(String text) {
                    if (text.isEmpty()) throw new IllegalArgumentException(text);
                }
            }
            """;

    @TempDir
    private Path folder;
    private Path here;
    private String out;
    private String err;

    @BeforeEach
    void project() throws Exception {
        git("init", "-q");
        Files.createDirectories(folder.resolve("app/src"));
        Files.writeString(folder.resolve("app/pom.xml"), "<project/>");
        Files.writeString(folder.resolve(MAIL), CODE.formatted("Mail"));
        Files.writeString(folder.resolve(ORDER), CODE.formatted("Order"));
        here = folder;
    }

    private int run(String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = Main.run(args, new World(RULES, (request, progress) -> new Linter().run(request, progress),
                new PrintStream(outBytes, true, StandardCharsets.UTF_8), new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                new Terminal(false, false, false, StandardCharsets.UTF_8), here, Map.of("PATH", System.getenv("PATH"))));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private String git(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("no-such-file").toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("git %s: %s", args[0], said).isZero();
        return said;
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private void addTask(String file, String task) throws IOException {
        edit(file, FIRST, FIRST + "\n        " + FIRST.replace("first", task));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve(NAME)).stream().filter(line -> !line.startsWith("#")).toList();
    }

    private void assertClean(int known) {
        assertThat(run()).as(out + err).isZero();
        assertThat(out).startsWith("No findings").contains(known + " known findings in the baseline are not shown.")
                .doesNotContain("fixed");
    }

    // ---- what is known

    @Test
    void whatIsAcceptedIsNotReported() throws IOException {
        assertThat(run()).isEqualTo(1);
        assertThat(run("baseline")).isZero();
        assertThat(out).isEmpty();
        assertThat(err).startsWith(NAME + ": 2 added, 0 kept, 0 dropped\n");
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0)).startsWith(MAIL + "\tlost-future\tMail.send()\tCompletableFuture.runAsync(()->deliver(\"first\"))\t");
        assertClean(2);
        assertThat(run("--no-baseline")).isEqualTo(1);
        assertThat(out).contains("2 findings").doesNotContain("known");
    }

    @Test
    void whatIsNewIs() throws IOException {
        run("baseline");
        addTask(ORDER, "second");
        assertThat(run()).isEqualTo(1);
        assertThat(out).contains("1 finding (", "\"second\"", "2 known findings");
        assertThat(run("baseline")).isZero();
        assertThat(err).isEqualTo(NAME + ": 1 added, 2 kept, 0 dropped\n");
        assertClean(3);
        String before = Files.readString(folder.resolve(NAME));
        assertThat(run("baseline")).isZero();
        assertThat(Files.readString(folder.resolve(NAME))).isEqualTo(before);
    }

    @Test
    void whereverTheToolRuns() {
        run("baseline");
        assertThat(run(MAIL)).isZero();
        assertThat(run("app")).isZero();
        here = folder.resolve("app");
        assertThat(run()).isZero();
        here = folder.resolve("app/src");
        assertThat(run("Mail.java")).isZero();
        assertThat(out).contains("1 known finding in the baseline is not shown.");
        assertThat(run("../../" + MAIL, folder.resolve(ORDER).toString())).isZero();
        assertThat(run("baseline", "Mail.java")).isZero();
        assertThat(err).isEqualTo("../../" + NAME + ": 0 added, 2 kept, 0 dropped\n");
    }

    @Test
    void everyReportLeavesOutWhatIsKnown() throws IOException {
        run("baseline");
        addTask(ORDER, "second");
        edit(MAIL, FIRST, "");
        assertThat(run("--format", "json", "--format", "sarif=out.sarif")).isEqualTo(1);
        Object json = JsonTree.parse(out);
        assertThat(JsonTree.<List<Object>>at(json, "findings")).hasSize(1);
        assertThat(JsonTree.<Number>at(json, "summary/known").intValue()).isEqualTo(1);
        assertThat(JsonTree.<Number>at(json, "summary/fixed").intValue()).isEqualTo(1);
        Object sarif = JsonTree.parse(Files.readString(folder.resolve("out.sarif")));
        assertThat(JsonTree.<List<Object>>at(sarif, "runs/0/results")).hasSize(1);
        assertThat(err).isEqualTo("""
                1 known finding in the baseline is not shown.
                1 entry of the baseline is fixed; `asynclint baseline --prune` drops it.
                """);
    }

    // ---- what is fixed

    @Test
    void whatIsFixedIsSaidAndDroppedOnRequest() throws IOException {
        run("baseline");
        edit(MAIL, FIRST, "");
        addTask(ORDER, "second");
        assertThat(run("--fail-on", "never")).isZero();
        assertThat(out).endsWith("""
                1 known finding in the baseline is not shown.
                1 entry of the baseline is fixed; `asynclint baseline --prune` drops it.
                """);
        assertThat(run("baseline", "--prune")).isZero();
        assertThat(err).isEqualTo(NAME + ": 0 added, 1 kept, 1 dropped\n");
        assertThat(run()).as("the new one is not accepted").isEqualTo(1);
        assertThat(lines()).hasSize(1).first().asString().startsWith(ORDER);
    }

    @Test
    void aRunThatDidNotLookCallsNothingFixed() throws IOException {
        run("baseline", "--profile", "strict");
        int all = lines().size();
        edit(MAIL, FIRST, "");
        assertThat(run(ORDER)).isZero();
        assertThat(out).as("another file").doesNotContain("fixed");
        run("--profile", "strict", "--select", "sleep-in-test");
        assertThat(out).as("other rules").doesNotContain("fixed");
        run("--exclude", "**/Mail.java", "--profile", "strict");
        assertThat(out).as("left out").doesNotContain("fixed");
        run();
        assertThat(out).as("a milder profile").doesNotContain("fixed");
        assertThat(run("baseline", "--prune")).isZero();
        assertThat(err).contains("note: the baseline was written with --profile strict", " 0 dropped");
        Files.writeString(folder.resolve(MAIL), "import java.util.concurrent.ExecutorService; class Mail {");
        run("--profile", "strict");
        assertThat(out).as("a file that cannot be parsed").contains("1 problem").doesNotContain("fixed");
        assertThat(run("baseline", "--prune", "--profile", "strict")).isZero();
        assertThat(err).contains("note: " + MAIL, "its entries stay as they are", " 0 dropped");
        assertThat(lines()).hasSize(all);
    }

    @Test
    void aFileThatIsGoneIsFixed() throws IOException {
        run("baseline");
        Files.delete(folder.resolve(MAIL));
        run(ORDER);
        assertThat(out).doesNotContain("fixed");
        run("app");
        assertThat(out).contains("1 entry of the baseline is fixed");
        assertThat(run("baseline")).isZero();
        assertThat(err).isEqualTo(NAME + ": 0 added, 1 kept, 1 dropped\n");
    }

    // ---- where it lies

    @Test
    void theConfigurationNamesIt() throws IOException {
        Files.createDirectory(folder.resolve("tools"));
        Files.writeString(folder.resolve("tools/own.yml"), "baseline: known.txt\n");
        assertThat(run("--config", "tools/own.yml")).isEqualTo(2);
        assertThat(err).contains("own.yml: there is no baseline 'tools/known.txt'; `asynclint baseline` writes it");
        assertThat(run("baseline", "--config", "tools/own.yml")).isZero();
        assertThat(folder.resolve(NAME)).doesNotExist();
        assertThat(run("--config", "tools/own.yml")).isZero();
        assertThat(run("--baseline", "tools/known.txt", ORDER)).isZero();
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void theOptionNamesIt() {
        assertThat(run("baseline", "--baseline", "mine.txt", ORDER)).isZero();
        assertThat(run("--baseline", "mine.txt", ORDER)).isZero();
        assertThat(run("--baseline", "mine.txt")).isEqualTo(1);
        assertThat(run("baseline", "--baseline", "no/such/folder/mine.txt")).isEqualTo(2);
        assertThat(err).contains("there is no such folder");
    }

    /** The tree that is linted must not choose a file for us to write. */
    @Test
    void theTreeCannotLeadAstray() throws IOException {
        Path project = Files.createDirectories(folder.resolve("app/inner"));
        Files.createDirectory(project.resolve(".git"));
        Files.copy(folder.resolve(MAIL), project.resolve("Mail.java"));
        Path precious = Files.writeString(folder.resolve("precious.txt"), "to be kept\n");
        here = project;
        Files.writeString(project.resolve("asynclint.yml"), "baseline: ../fresh.txt\n");
        assertThat(run("baseline")).isEqualTo(2);
        assertThat(err).contains("lies outside the project");
        assertThat(folder.resolve("app/fresh.txt")).doesNotExist();
        Files.delete(project.resolve("asynclint.yml"));
        Files.createSymbolicLink(project.resolve(NAME), precious);
        assertThat(run("baseline")).isEqualTo(2);
        assertThat(err).contains("this is no line of a baseline");
        Files.delete(project.resolve(NAME));
        Files.createSymbolicLink(project.resolve(NAME), folder.resolve("not-there.txt"));
        assertThat(run("baseline")).isEqualTo(2);
        assertThat(err).contains("is a link");
        Files.delete(project.resolve(NAME));
        Files.createSymbolicLink(project.resolve(".gitattributes"), precious);
        assertThat(run("baseline")).isZero();
        assertThat(err).doesNotContain("gitattributes");
        assertThat(precious).hasContent("to be kept\n");
        assertThat(folder.resolve("not-there.txt")).doesNotExist();
    }

    // ---- git

    private void commitOn(String branch, String start) throws Exception {
        git("add", "-A");
        git("commit", "-q", "-m", branch, "--allow-empty");
        git("checkout", "-q", "-B", branch, start);
    }

    @Test
    void gitMergesTwoBaselinesWithoutAHand() throws Exception {
        run("baseline");
        assertThat(err).contains("'" + NAME + " merge=union' to .gitattributes");
        commitOn("ours", "HEAD");
        Files.writeString(folder.resolve("app/src/News.java"), CODE.formatted("News"));
        edit(MAIL, FIRST, "");
        run("baseline");
        commitOn("theirs", "HEAD~1");
        Files.writeString(folder.resolve("app/src/Offers.java"), CODE.formatted("Offers"));
        addTask(ORDER, "second");
        run("baseline");
        commitOn("merged", "ours");
        git("merge", "-q", "theirs");
        assertThat(run()).as(out + err).isZero();
        assertThat(run("baseline")).isZero();
        assertThat(err).contains(": 0 added, ");
        assertClean(4);
    }

    @Test
    void twoBranchesMayBothBeTheFirst() throws Exception {
        git("add", "-A");
        git("commit", "-q", "-m", "code");
        run("baseline", MAIL);
        commitOn("ours", "HEAD");
        git("checkout", "-q", "-B", "theirs", "HEAD~1");
        run("baseline", ORDER, "--profile", "strict");
        commitOn("merged", "ours");
        git("merge", "-q", "theirs");
        assertThat(Files.readString(folder.resolve(NAME))).doesNotContain("<<<<", ">>>>");
        assertThat(run()).as(out).isZero();
        assertThat(run("baseline")).isZero();
        assertThat(Files.readAllLines(folder.resolve(NAME)).stream().filter(line -> line.startsWith("#"))).hasSize(3);
        assertThat(Files.readAllLines(folder.resolve(".gitattributes"))).containsExactly(NAME + " merge=union");
    }

    /** A change that touches the line of a known finding is not to blame for it. */
    @Test
    void aChangeIsToBlameForWhatIsNewOnly() throws Exception {
        run("baseline");
        git("add", "-A");
        git("commit", "-q", "-m", "start");
        edit(MAIL, FIRST, "CompletableFuture\n                .runAsync(() -> deliver(\"first\"));");
        git("add", "-A");
        assertThat(run("--since", "HEAD")).as(out + err).isZero();
        assertThat(run("--staged")).as(out + err).isZero();
        assertThat(run("--since", "HEAD", "--no-baseline")).isEqualTo(1);
        addTask(ORDER, "second");
        assertThat(run("--since", "HEAD")).isEqualTo(1);
        assertThat(out).contains("\"second\"", "1 finding (");
        assertThat(run("--staged")).as("it is not staged").isZero();
    }

    @Test
    void aConflictIsSaidAndSettled() throws Exception {
        run("baseline");
        Files.delete(folder.resolve(".gitattributes"));
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(NAME)));
        lines.add(3, "<<<<<<< HEAD");
        lines.add(5, "=======");
        lines.add(7, ">>>>>>> theirs");
        Files.write(folder.resolve(NAME), lines);
        assertThat(run()).isEqualTo(2);
        assertThat(err).contains(NAME + ":4: a merge was left undone here");
        assertThat(run("--no-baseline")).isEqualTo(1);
        assertThat(run("baseline", "--prune")).isZero();
        assertThat(err).isEqualTo(NAME + ": 0 added, 2 kept, 0 dropped\n");
        assertThat(folder.resolve(".gitattributes")).doesNotExist();
        assertClean(2);
    }

    @Test
    void gitAttributesAreKept() throws IOException {
        Files.writeString(folder.resolve(".gitattributes"), "*.java text");
        run("baseline");
        assertThat(folder.resolve(".gitattributes")).hasContent("*.java text\n" + NAME + " merge=union\n");
        Files.delete(folder.resolve(NAME));
        Files.writeString(folder.resolve(".gitattributes"), NAME + " merge=ours\n");
        run("baseline");
        assertThat(folder.resolve(".gitattributes")).hasContent(NAME + " merge=ours\n");
        assertThat(err).doesNotContain("gitattributes");
    }

    /** As a process, with every JDK that is there. */
    @Test
    void everyJavaWritesTheSame() throws Exception {
        String first = null;
        for (Jdks.Jdk jdk : Jdks.all()) {
            Files.deleteIfExists(folder.resolve(NAME));
            Tool.Run run = Tool.on(jdk).in(folder).run("baseline", "--profile", "all");
            assertThat(run.code()).as(run.err()).isZero();
            String text = Files.readString(folder.resolve(NAME));
            first = first == null ? text : first;
            assertThat(text).as("written with Java %d", jdk.release()).isEqualTo(first);
            assertThat(Tool.on(jdk).in(folder.resolve("app")).run("src/Mail.java").code()).isZero();
        }
    }
}
