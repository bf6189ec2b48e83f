package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.report.JsonTree;
import dev.asynclint.testing.GitRepo;
import dev.asynclint.testing.Jdks;
import dev.asynclint.testing.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of four files, from the command line to what is printed. */
class EndToEndTest {

    private static final Path PROJECT = Path.of("src/test/projects/orders");
    private static final String PAGE = "src/main/java/shop/OrderPage.java";
    private static final String CALL = "supplyAsync(() -> orders.load(id))";
    private static final List<String> WAY =
            List.of("StoredOrders.load", "Sql.text", "DataSource.getConnection");
    private static final List<String> PLACES =
            List.of(PAGE + ":14", "src/main/java/shop/StoredOrders.java:15", "src/main/java/shop/Sql.java:14");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(PROJECT.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private Tool.Run run(String... args) throws Exception {
        return Tool.on(Jdks.running()).in(folder).run(args);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    @Test
    void textPrintsTheWholePath() throws Exception {
        Tool.Run run = run("--select", "blocking-call-on-common-pool");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(PAGE + ":14:59: warning[blocking-call-on-common-pool] `OrderService.load` waits for the database")
                .contains(String.join(" → ", WAY)).contains("^^^^").contains("help: ").contains("1 finding (1 warning) in 1 of 4 files")
                .containsSubsequence("path: OrderPage.render(long)", WAY.get(0), PLACES.get(0), WAY.get(1), PLACES.get(1),
                        WAY.get(2), PLACES.get(2));
    }

    /** The README shows this finding; what it shows is what is printed. */
    @Test
    void theReadmeShowsWhatIsPrinted() throws Exception {
        String out = run().out();
        assertThat(Files.readString(PROJECT.resolve(PAGE))).contains(CALL);
        assertThat(Files.readString(Path.of("README.md"))).contains("```text\n" + out.strip() + "\n```");
    }

    @Test
    void htmlShowsTheCodeOfEachStep() throws Exception {
        assertThat(run("--format", "html=report.html", "--select", "blocking").code()).isEqualTo(1);
        Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
        assertThat(page.select("pre.code .here").text()).contains(CALL);
        assertThat(page.select(".way li > span:nth-of-type(2)").eachText()).endsWith(WAY.toArray(new String[0]));
        assertThat(page.select(".way pre mark").eachText()).containsExactly("supplyAsync", "load", "text", "getConnection");
        assertThat(page.select("[data-key=package]").text()).isEqualTo("shop");
        assertThat(page.select("#rule-blocking-call-on-common-pool h4").text()).contains("Why", "Bad", "Good");
    }

    @Test
    void jsonHoldsThePath() throws Exception {
        Tool.Run run = run("--format", "json", "--select", "blocking");
        assertThat(run.code()).isEqualTo(1);
        List<Map<String, Object>> findings = JsonTree.at(JsonTree.parse(run.out()), "findings");
        assertThat(findings).hasSize(1);
        List<Map<String, Object>> notes = JsonTree.at(findings.get(0), "notes");
        List<Map<String, Object>> steps = notes.stream().filter(n -> n.get("kind").equals("step")).toList();
        assertThat(steps).extracting(n -> n.get("text")).isEqualTo(WAY);
        assertThat(steps).extracting(n -> n.get("path") + ":" + n.get("line")).isEqualTo(PLACES);
    }

    @Test
    void sarifHoldsThePathAsACodeFlow() throws Exception {
        Tool.Run run = run("--format", "sarif=report.sarif", "--format", "text", "--select", "blocking");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1 finding");
        List<Map<String, Object>> flow = JsonTree.at(JsonTree.parse(Files.readString(folder.resolve("report.sarif"))),
                "runs/0/results/0/codeFlows/0/threadFlows/0/locations");
        assertThat(flow.stream().skip(1).map(step -> JsonTree.<String>at(step, "location/message/text")))
                .containsExactlyElementsOf(WAY);
        assertThat(flow.stream().skip(1).map(step ->
                JsonTree.<String>at(step, "location/physicalLocation/artifactLocation/uri") + ":"
                        + JsonTree.<Number>at(step, "location/physicalLocation/region/startLine")))
                .containsExactlyElementsOf(PLACES);
    }

    /** A hook lints the file that changed; the others answer. */
    @Test
    void oneFileSeesWhatTheProjectKnows() throws Exception {
        Tool.Run run = run(PAGE);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(String.join(" → ", WAY));
        assertThat(run("src/main/java/shop/Sql.java").code()).isZero();
    }

    /** Of the change of one file, the finding in another. */
    @Test
    void aChangeIsBlamedForWhatItCausesElsewhere() throws Exception {
        String stored = "src/main/java/shop/StoredOrders.java";
        String read = "Sql.text(source, \"select customer from orders where id = ?\", id)";
        edit(stored, read, "\"nobody\"");
        GitRepo repo = GitRepo.init(folder).commit("start");
        edit(stored, "\"nobody\"", read);
        Tool.Run run = run("--since", "HEAD");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(PAGE + ":14:59: warning[blocking-call-on-common-pool]")
                .contains("   = see: caused by the change in this line  " + PLACES.get(1) + "\n").contains("1 finding (1 warning)");
        assertThat(run("--staged").out()).isEqualTo("No findings in 0 files.\n");
        repo.git("add", ".");
        assertThat(run("--staged").out()).isEqualTo(run.out());
    }

    @Test
    void whatGitCannotTellIsAnErrorOfUsage() throws Exception {
        Tool.Run run = run("--since", "main");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("asynclint: there is no git repository around");
        assertThat(run("--since", "main", "--staged").err()).contains("choose one");
        assertThat(run("hook", "install").code()).isEqualTo(2);
    }

    @Test
    void exitCodes() throws Exception {
        assertThat(run("--fail-on", "error").code()).isZero();
        assertThat(run("--fail-on", "never").code()).isZero();
        assertThat(run("--ignore", "blocking").code()).isZero();
        Files.writeString(folder.resolve("asynclint.yml"), "fail-on: error\n");
        assertThat(run().code()).isZero();
        assertThat(run("--fail-on", "warning").code()).isEqualTo(1);
        Files.writeString(folder.resolve("asynclint.yml"), "fail-onn: error\n");
        Tool.Run wrong = run();
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("asynclint.yml:1").contains("did you mean 'fail-on'");
    }

    @Test
    void aCatalogueAddsWhatItSays() throws Exception {
        Files.writeString(folder.resolve("own.api"), "source own ours\nmethod javax.sql.DataSource#getConnection() : never-blocks @own\n");
        assertThat(run("--catalog", "own.api").out()).contains("Connection.prepareStatement");
        Files.writeString(folder.resolve("own.api"), "source own ours\nmethod javax.sql.DataSource#getConnection( : nonsense @own\n");
        Tool.Run wrong = run("--catalog", "own.api");
        assertThat(wrong.code()).as(wrong.err()).isEqualTo(2);
        assertThat(wrong.err()).contains("own.api:2").doesNotContain("internal error");
    }

    @Test
    void aCommentSilencesWithAReason() throws Exception {
        String comment = "orders.load(id)) // asynclint:allow blocking-call-on-common-pool -- ";
        edit(PAGE, "orders.load(id))", comment + "one query a day");
        assertThat(run().out()).contains("No findings");
        assertThat(run().code()).isZero();
        edit(PAGE, comment + "one query a day", "orders.load(id)) // asynclint:allow blocking-call-on-common-pool");
        assertThat(run().out()).contains("suppression-without-reason").doesNotContain("[blocking-call-on-common-pool]");
        edit(PAGE, "supplyAsync(() -> orders.load(id))", "completedFuture(orders.load(id))");
        assertThat(run().out()).contains("[unused-suppression]");
    }

    @Test
    void anAnnotationSilences() throws Exception {
        edit(PAGE, "    CompletableFuture<String> render", "    @SuppressWarnings(\"asynclint:blocking-call-on-common-pool\")\n    CompletableFuture<String> render");
        assertThat(run().code()).isZero();
    }

    /** What cannot be read is listed, and what can be is still linted. */
    @Test
    void problemsDoNotStopTheRun() throws Exception {
        Path sources = folder.resolve("src/main/java/shop");
        String async = "import java.util.concurrent.CompletableFuture; ";
        Files.write(sources.resolve("Latin.java"), (async + "class Latin { String s = \"\u00fc\"; }").getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(sources.resolve("Broken.java"), async + "\nclass Broken {\n  void f( {\n}\n");
        Files.writeString(sources.resolve("Deep.java"), async + "class Deep { int x = " + "(".repeat(10_000) + "1" + ")".repeat(10_000)
                + "; int y = " + "1 + ".repeat(10_000) + "1; }");
        Files.writeString(sources.resolve("Empty.java"), "");
        Tool.Run run = run("--format", "json", "--stats");
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        Object report = JsonTree.parse(run.out());
        List<Map<String, Object>> problems = JsonTree.at(report, "problems");
        assertThat(problems).extracting(p -> p.get("path").toString().replaceAll(".*/", ""))
                .contains("Broken.java", "Latin.java").isSubsetOf("Broken.java", "Latin.java", "Deep.java");
        assertThat(problems).filteredOn(p -> p.get("path").toString().endsWith("Broken.java"))
                .extracting(p -> p.get("line").toString()).containsExactly("3");
        List<Map<String, Object>> findings = JsonTree.at(report, "findings");
        assertThat(findings).hasSize(1);
        assertThat(run.err()).contains("problems").contains("files     8 seen");
    }

    @Test
    void statsSayWhatWasRead() throws Exception {
        assertThat(run("--stats").out()).contains("4 seen").contains("reached by questions from async code")
                .contains("receiver of unknown type").contains("of heap at the peak").containsPattern("analyse \\d");
    }

    @Test
    void explainShowsBadAndGoodCode() throws Exception {
        Tool.Run run = run("explain", "blocking-call-on-common-pool");
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsSubsequence("Why", "Bad", "← finding: HttpClient.send", "Good", "newFixedThreadPool");
    }
}
