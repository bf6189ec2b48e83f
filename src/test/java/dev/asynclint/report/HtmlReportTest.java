package dev.asynclint.report;

import static dev.asynclint.report.Samples.CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunStats;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the page holds; that a browser shows it so is checked by src/html/check.sh. */
class HtmlReportTest {

    private static final String SERVICE = """
            package shop.orders;

            class OrderService {
                CompletableFuture<Order> load(String id) {
                    // runs later
                    return CompletableFuture.supplyAsync(() -> repo.find(id));
                }
            }
            """;
    private static final String REPO = """
            package shop;
            class UserRepo {
                User find() {
                    return statement.executeQuery();
                }
            }
            """;
    private static final Map<String, String> SOURCES = Map.of("src/OrderService.java", SERVICE, "src/UserRepo.java", REPO);

    private static Finding blocking() {
        return new Finding("blocking-call-on-common-pool", Severity.ERROR, Samples.at("src/OrderService.java", 6, 57, 60),
                "OrderService.load(String)", SERVICE.lines().toList().get(5), "`find` waits & <waits>.", "Use `x`.",
                List.of(Note.context(Samples.at("src/OrderService.java", 6, 34, 44), "started by `supplyAsync`"),
                        Note.step(Samples.at("src/OrderService.java", 6, 57, 60), "UserRepo.find"),
                        Note.step(Samples.at("src/UserRepo.java", 4, 26, 37), "PreparedStatement.executeQuery"),
                        Note.related(Samples.at("src/Gone.java", 9, 5, 8), "made here")), "f1");
    }

    private static ReportContext with(Map<String, String> sources) {
        return new ReportContext("1.2.3", CONTEXT.rules(), 17, "pom.xml", Profile.STRICT,
                path -> Optional.ofNullable(sources.get(path)), false, false, CONTEXT.gate());
    }

    private static String html(RunResult result, ReportContext context) {
        return Samples.write(new HtmlReport(), result, context);
    }

    /** What the page is, by a parser that is strict about mistakes in markup. */
    private static Document page(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    private static Document page(RunResult result, ReportContext context) {
        return page(html(result, context));
    }

    private static String resource(String name) {
        try (InputStream found = HtmlReportTest.class.getResourceAsStream("/report/" + name)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- what is shown

    @Test
    void showsCodePathAndHelp() {
        Document page = page(Samples.result(blocking()), with(SOURCES));
        Element finding = page.selectFirst("#f-f1");
        assertThat(finding.hasAttr("open")).isTrue();
        assertThat(finding.selectFirst(".severity").text()).isEqualTo("error");
        assertThat(finding.selectFirst(".message").text()).isEqualTo("find waits & <waits>.");
        assertThat(finding.select("pre.code .l").eachText()).hasSize(6).first().asString().startsWith("3  class OrderService");
        assertThat(finding.select("pre.code .here").text()).startsWith("6").endsWith("supplyAsync(() -> repo.find(id));");
        assertThat(finding.select("pre.code mark").eachText()).containsExactly("find");
        assertThat(finding.select("pre.code .k").eachText()).containsExactly("class", "return");
        assertThat(finding.select("pre.code .c").eachText()).containsExactly("// runs later");
        assertThat(finding.select(".help").text()).isEqualTo("Instead: Use x.");
        assertThat(page.select(".file").attr("data-package")).isEqualTo("shop.orders");
    }

    @Test
    void drawsThePathFromTheHopToTheWait() {
        Document page = page(Samples.result(blocking()), with(SOURCES));
        assertThat(page.select(".way li").eachAttr("class")).containsExactly("hop", "in", "call", "wait");
        assertThat(page.select(".way li").eachText()).containsExactly(
                "async started by supplyAsync line 6 return CompletableFuture.supplyAsync(() -> repo.find(id));",
                "in OrderService.load(String) line 6 return CompletableFuture.supplyAsync(() -> repo.find(id));",
                "calls UserRepo.find src/UserRepo.java:4 return statement.executeQuery();",
                "waits in PreparedStatement.executeQuery");
        assertThat(page.select(".way mark").eachText()).containsExactly("supplyAsync", "find", "executeQuery");
        assertThat(page.select(".related li").eachText()).containsExactly("see made here src/Gone.java:9");
    }

    @Test
    void summarises() {
        Document page = page(Samples.withProblems(blocking(), Samples.on("    start();", 5, 9)), with(Map.of()));
        assertThat(page.title()).isEqualTo("2 findings · asynclint");
        assertThat(page.select(".run li").eachText()).containsExactly("in 2 of 1,234 files", "98,765 lines",
                "Java 17, from pom.xml", "strict profile, 2 rules", "asynclint 1.2.3");
        assertThat(page.select(".totals li").eachText())
                .containsExactly("1 error", "1 warning", "0 info", "2 suppressed", "2 problems");
        assertThat(page.select(".tally tr").eachText()).containsExactly("blocking 1", "lost-futures 1", "src/ 2",
                "blocking-call-on-common-pool 1", "lost-future 1");
        assertThat(page.select(".tally .bar").eachAttr("aria-label")).contains("1 error, 1 warning");
        assertThat(page.select("select[name=rule] option").eachAttr("value"))
                .containsExactly("", "blocking-call-on-common-pool", "lost-future");
        assertThat(page.select("#problems li").eachText())
                .containsExactly("src/A b.java:3 cannot be parsed: \\u{1b}[31m unexpected", "src/B.java is not UTF-8");
    }

    @Test
    void saysWhatABaselineHolds() {
        RunResult result = Samples.result(blocking());
        assertThat(page(result.after(new RunResult.Baselined(2, 1), result.findings()), CONTEXT).select(".baseline").eachText())
                .containsExactly("2 known findings in the baseline are not shown.",
                        "1 entry of the baseline is fixed; asynclint baseline --prune drops it.");
        assertThat(page(result, CONTEXT).select(".baseline")).isEmpty();
    }

    @Test
    void aCleanRunSaysSo() {
        Document page = page(Samples.result(), CONTEXT);
        assertThat(page.selectFirst("h1").text()).isEqualTo("No findings");
        assertThat(page.select(".finding, .rule, .tally")).isEmpty();
        assertThat(page.select("#findings").text()).isEqualTo("Nothing was found.");
    }

    @Test
    void theTextOfARuleStandsThereOnce() {
        ReportContext context = new ReportContext("1", List.of(rule("lost-future", """
                # lost-future

                See [other](other-rule.md) and [nested](nested-future.md), ![picture](https://example.org/p.png).

                ## Why
                Because `a < b` & *so*. <script>alert(1)</script> [x](javascript:alert(1))

                | a | b |
                |---|---|
                | 1 | `2` |

                ```java
                return x; // <b>
                ```
                """), rule("nested-future", "# nested-future\n"), rule("silent", "# silent\n")), 17, "pom.xml", false, false);
        Document page = page(Samples.result(Samples.on("a();", 1, 1), Samples.on("b();", 1, 1),
                new Finding("nested-future", Severity.INFO, Samples.at("src/B.java", 1, 1, 1), "", "x", "m", "", List.of(), "02")),
                context);
        assertThat(page.select(".rule").eachAttr("id")).containsExactly("rule-lost-future", "rule-nested-future");
        Element text = page.selectFirst("#rule-lost-future .page");
        assertThat(text.select("h4").eachText()).containsExactly("Why");
        assertThat(text.select("p").get(1).html()).isEqualTo(
                "See other and <a rel=\"nofollow\" href=\"#rule-nested-future\">nested</a>, picture.");
        assertThat(text.select("em").text()).isEqualTo("so");
        assertThat(text.select("td code").text()).isEqualTo("2");
        assertThat(text.select("pre .k").text()).isEqualTo("return");
        assertThat(text.select("pre .c").text()).isEqualTo("// <b>");
        assertThat(text.select("script, img, [href^=javascript]")).isEmpty();
        assertThat(page.select(".finding").eachAttr("id")).as("of two equal fingerprints").containsExactly("f-00", "f-00-1", "f-02");
        assertThat(page.select(".finding .why").eachAttr("href"))
                .containsExactly("#rule-lost-future", "#rule-lost-future", "#rule-nested-future");
    }

    private static RuleDescription rule(String name, String text) {
        return new RuleDescription(name, Family.LOST_FUTURES, Severity.WARNING, Profile.DEFAULT, "About it", 8,
                Integer.MAX_VALUE, List.of(), text);
    }

    @Test
    void manyFindingsAreClosedAtFirst() {
        List<Finding> many = new ArrayList<>();
        for (int line = 1; line <= 41; line++) {
            many.add(new Finding("lost-future", Severity.WARNING, Samples.at("src/A.java", line, 1, 1), "A.m()", "a();", "m", "h",
                    List.of(), "f" + line));
        }
        assertThat(page(new RunResult(many, List.of(), Samples.result().stats()), CONTEXT).select(".finding[open]")).isEmpty();
    }

    // ---- files that are not what they were

    @Test
    void aFileThatChangedIsNotShown() {
        Document page = page(Samples.result(blocking()),
                with(Map.of("src/OrderService.java", "// new first line\n" + SERVICE, "src/UserRepo.java", "short\n")));
        assertThat(page.select("pre.code .l").eachText())
                .containsExactly("6  return CompletableFuture.supplyAsync(() -> repo.find(id));");
        assertThat(page.select("pre.code mark").text()).isEqualTo("find");
        assertThat(page.select(".way li")).hasSize(4);
        assertThat(page.select(".way pre")).isEmpty();
    }

    @Test
    void aFileThatIsGoneLeavesTheLineOfTheFinding() {
        Document page = page(Samples.result(Samples.withPath()), with(Map.of()));
        assertThat(page.select("pre.code .l")).hasSize(1);
        assertThat(page.select(".file").attr("data-package")).isEqualTo("src/");
    }

    // ---- nothing in it is what it is not

    @Test
    void noNameBecomesMarkup() {
        String evil = "</script></code></pre><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick='x' {{style}}"
                + " <!-- ]]> & &lt;";
        Finding finding = new Finding("no-such-rule", Severity.INFO, Samples.at(evil + "/" + evil + ".java", 1, 1, 400), evil, evil,
                "`" + evil + "` " + evil, evil, List.of(Note.context(Samples.at(evil, 1, 1, 9), evil),
                        Note.step(Samples.at(evil, 1, 2, 3), evil), Note.step(null, evil)), "00");
        ReportContext context = new ReportContext(evil, List.of(), 17, evil, Profile.ALL, path -> Optional.of(evil), false, false,
                CONTEXT.gate());
        Document page = page(Samples.withProblems(finding), context);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, [onclick], [onerror], [style], [src]")).isEmpty();
        assertThat(page.selectFirst(".message code").text()).isEqualTo(evil);
        assertThat(page.selectFirst("pre.code").text()).contains(evil);
        assertThat(page.select(".run").text()).contains("asynclint " + evil);
        assertThat(page.select("select[name=package] option").get(1).attr("value"))
                .isEqualTo((evil + "/" + evil).substring(0, (evil + "/" + evil).lastIndexOf('/') + 1));
    }

    @Test
    void whatCannotBeSeenIsSpelledOut() {
        String html = html(Samples.withProblems(Samples.hostile()), with(Map.of()));
        assertThat(html.codePoints().filter(point -> point != '\n')).noneMatch(point ->
                Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE);
        assertThat(page(html).select("pre.code b").eachText()).contains("\\u{1b}", "\\u{202e}", "\\u{d800}");
    }

    /** Scripts and styles in the page run because their hashes are in the policy; nothing else may. */
    @Test
    void thePolicyLetsNothingElseIn() throws Exception {
        Document page = page(Samples.result(blocking()), CONTEXT);
        String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).isEqualTo("default-src 'none'; style-src " + hash(page.selectFirst("style").data()) + "; script-src "
                + hash(page.selectFirst("script").data()) + "; base-uri 'none'; form-action 'none'");
        assertThat(page.head().children().indexOf(page.selectFirst("meta[http-equiv]")))
                .isLessThan(page.head().children().indexOf(page.selectFirst("style")));
        Set<String> addresses = new TreeSet<>(page.select("[href]").eachAttr("href"));
        assertThat(addresses).allMatch(address -> address.startsWith("#"));
        assertThat(resource("report.js")).doesNotContain("innerHTML", "insertAdjacent", "document.write", "eval(", "</");
        assertThat(resource("report.css")).doesNotContain("url(", "@import", "</");
    }

    private static String hash(String text) throws Exception {
        return "'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                .digest(text.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    @Test
    void sameRunSameBytes() {
        ReportContext context = with(SOURCES);
        RunResult result = Samples.withProblems(blocking(), Samples.hostile(), Samples.withPath());
        RunResult slower = new RunResult(result.findings(), result.problems(), new RunStats(1234, 5_600_000,
                98_765, 300, 20, 40, 0, 1000, 38, 2, Map.of("scan", 99_999L)));
        assertThat(html(result, context)).isEqualTo(html(result, context)).isEqualTo(html(slower, context));
    }

    // ---- code

    @Test
    void tokensAreToldApart() {
        assertThat(kinds("int x = 0x1F; // int")).isEqualTo("kkk.....nnnn..cccccc");
        assertThat(kinds("@Override \"a\\\"//\" 'c' /*x")).isEqualTo("aaaaaaaaa.sssssss.sss.ccc");
        assertThat(kinds("\"open\nint \"")).isEqualTo("sssss.kkk.s");
        assertThat(kinds("\"open\\\nint")).isEqualTo("ssssss.kkk");
        assertThat(kinds("\"\"\"\n a \"b\" \\\"\"\" int\n\"\"\"int")).isEqualTo("s".repeat(23) + "kkk");
        assertThat(kinds("intx.newer @interface")).isEqualTo("...........kkkkkkkkkk");
    }

    private static String kinds(String text) {
        StringBuilder kinds = new StringBuilder();
        for (byte kind : JavaTokens.of(text)) {
            kinds.append(".kscan".charAt(kind));
        }
        return kinds.toString();
    }

    @Test
    void linesAreCountedAsInFindings() {
        CodeLines code = CodeLines.of("a\r\nb\rc\n\nd");
        assertThat(code.last()).isEqualTo(5);
        assertThat(List.of(code.line(1), code.line(2), code.line(3), code.line(4), code.line(5)))
                .containsExactly("a", "b", "c", "", "d");
    }

    @Test
    void thePackageIsNotWhatACommentSays() {
        assertThat(CodeLines.of("/*\npackage a.b;\n*/ \n  package  c.d ;\nclass X {}").packageName()).contains("c.d");
        assertThat(CodeLines.of("class X {\n}").packageName()).isEmpty();
    }

    @Test
    void aLongLineIsCutAroundTheMark() {
        String line = "x".repeat(5_000) + "bar" + "y".repeat(5_000);
        String html = written(line, new Span(1, 5_001, 1, 5_003), 0);
        assertThat(html).startsWith("…xx").endsWith("yy…").contains("x<mark>bar</mark>y").hasSizeLessThan(450);
    }

    @Test
    void anyLineWithAnyMarkIsWhole() {
        Random random = new Random(11);
        String[] pieces = {"\t", " ", "x", "int", "\"", "//", "<", "数", "\uD83D\uDE00", "\u001b", "\u0301", "\u202e", "x".repeat(90)};
        for (int i = 0; i < 5_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                line.append(pieces[random.nextInt(pieces.length)]);
            }
            int column = 1 + random.nextInt(line.length() + 5);
            Span span = new Span(1, column, 1 + random.nextInt(2), 1 + random.nextInt(line.length() + 5));
            String html = written(line.toString(), span, random.nextInt(4));
            Element element = page("<!DOCTYPE html><pre>" + html + "</pre>").selectFirst("pre");
            assertThat(element.wholeText()).doesNotContain("\u001b", "\u202e");
            assertThat(element.select("mark").size()).isLessThanOrEqualTo(1);
        }
    }

    private static String written(String line, Span mark, int cut) {
        StringWriter out = new StringWriter();
        try {
            CodeLines.of(line).write(1, cut, mark, new Html(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
