package dev.asynclint.report;

import static dev.asynclint.report.Samples.CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static String text(RunResult result) {
        return Samples.write(new TextReport(), result, CONTEXT);
    }

    @Test
    void showsCodeContextPathAndHelp() {
        assertThat(text(Samples.result(Samples.withPath(), Samples.on("    start();", 5, 9)))).isEqualTo("""
                src/A.java:7:5: warning[lost-future] The future is dropped.
                  |
                7 |     start();
                  |     ^^^^^
                  = help: Return it.

                src/OrderService.java:42:51: error[blocking-call-on-common-pool] find(..) blocks a thread of the common \
                pool: it waits for a database.
                   |
                42 |         return CompletableFuture.supplyAsync(() -> repo.find(id));
                   |                                                   ^^^^
                   = context: supplyAsync without an executor  src/OrderService.java:42
                   = path: OrderService.load(String)            src/OrderService.java:42
                             -> UserRepo.find                   src/UserRepo.java:17
                             -> PreparedStatement.executeQuery  (library)
                   = see: the connection is made here  src/UserRepo.java:9
                   = help: Give supplyAsync an executor that is made for blocking work.

                2 findings (1 error, 1 warning) in 2 of 1,234 files.
                By rule: blocking-call-on-common-pool 1, lost-future 1
                """);
    }

    @Test
    void aCleanRunSaysSoInOneLine() {
        assertThat(text(Samples.result())).isEqualTo("No findings in 1,234 files.\n");
    }

    @Test
    void saysHowManyFindingsAreAccepted() {
        RunResult result = Samples.result(Samples.withPath(), Samples.on("x", 1, 1));
        assertThat(gated(result, Severity.WARNING, 3)).endsWith("\n2 findings at warning or above; max-findings accepts 3, and 2 would do.\n");
        assertThat(gated(result, Severity.ERROR, 1)).endsWith("\n1 finding at error; max-findings accepts 1.\n");
        assertThat(gated(result, Severity.INFO, 1)).endsWith("\n2 findings at info or above; max-findings accepts 1.\n");
        assertThat(gated(result, Severity.INFO, 0)).doesNotContain("max-findings");
        assertThat(gated(result, null, 1)).doesNotContain("max-findings");
    }

    private static String gated(RunResult result, Severity from, int most) {
        return Samples.write(new TextReport(), result, Samples.gated(from, most));
    }

    @Test
    void listsProblems() {
        assertThat(text(Samples.withProblems())).isEqualTo("""
                src/A b.java:3: problem cannot be parsed: \\u{1b}[31m unexpected
                src/B.java: problem is not UTF-8

                No findings in 1,234 files, 2 suppressed, 2 problems.
                """);
    }

    @Test
    void statisticsAreWords() {
        ReportContext withStats = new ReportContext("1", List.of(), 17, "pom.xml", false, true);
        assertThat(Samples.write(new TextReport(), Samples.result(), withStats))
                .contains("files     1,234 seen (98,765 lines, 5.6 MB)\n")
                .contains("1,000 candidates, 38 of them on a receiver of unknown type (3.8 %)")
                .contains("release   17, from pom.xml")
                .contains("scan 1.23 s")
                .contains("of heap at the peak");
    }

    @Test
    void coloursOnlyWhenTold() {
        ReportContext coloured = new ReportContext("1", List.of(), 17, "pom.xml", true, false);
        assertThat(Samples.write(new TextReport(), Samples.result(Samples.withPath()), coloured)).contains("\u001b[1;31m");
        assertThat(Samples.write(new TextReport(), Samples.result(Samples.withPath()), coloured.plain()))
                .doesNotContain("\u001b");
    }

    @Test
    void neverPrintsWhatATerminalObeys() {
        String text = text(Samples.withProblems(Samples.hostile()));
        assertThat(text).contains("\\u{1b}[31mx\\u{7}").contains("\\u{202e}evil\\u{2066}").contains("\\u{d800}");
        assertThat(text.codePoints().filter(point -> point != '\n')).noneMatch(point ->
                Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE);
    }

    // ---- excerpts

    @Test
    void caretsStandRightAfterTabsAndWideAndEscapedCharacters() {
        assertThat(underlined("\t\tfoo.bar();", 7, 9)).isEqualTo("bar");
        Excerpt tabs = Excerpt.of("\tbar", new Span(1, 2, 1, 4));
        assertThat(tabs.code()).isEqualTo("    bar");
        assertThat(tabs.carets()).isEqualTo("    ^^^");
        Excerpt wide = Excerpt.of("数 = f(\uD83D\uDE00)", new Span(1, 5, 1, 8));
        assertThat(wide.carets()).isEqualTo("     ^^^^"); // 数 and the face take two columns each
        Excerpt escaped = Excerpt.of("\u001bx", new Span(1, 2, 1, 2));
        assertThat(escaped.code()).isEqualTo("\\u{1b}x");
        assertThat(escaped.carets()).isEqualTo("      ^");
    }

    @Test
    void aLongLineIsCutAroundTheSpan() {
        String line = "x".repeat(5_000) + "bar" + "y".repeat(5_000);
        Excerpt excerpt = Excerpt.of(line, new Span(1, 5_001, 1, 5_003));
        assertThat(excerpt.code()).hasSizeLessThan(200).startsWith("...xx").endsWith("yy...");
        int at = excerpt.carets().indexOf('^');
        assertThat(excerpt.code().substring(at, at + 3)).isEqualTo("bar");
        assertThat(excerpt.carets()).endsWith(" ^^^");
    }

    @Test
    void aLongLineOfPairsIsNeverCutWithinOne() {
        String line = "\uD83D\uDE00".repeat(5_000);
        for (int column = 4_990; column < 5_010; column++) {
            assertThat(Excerpt.of(line, new Span(1, column, 1, column + 1)).code()).doesNotContain("\\u{");
        }
    }

    @Test
    void aSpanThatDoesNotFitTheLineStillShowsACaret() {
        assertThat(Excerpt.of("", new Span(1, 1, 1, 1)).carets()).isEqualTo("^");
        assertThat(Excerpt.of("ab", new Span(1, 9, 1, 12)).carets()).isEqualTo("  ^");
        assertThat(Excerpt.of("ab cd  ", new Span(1, 4, 3, 1)).carets()).isEqualTo("   ^^");
        assertThat(Excerpt.of("x".repeat(500), new Span(1, 100, 9, 1)).carets()).endsWith("^".repeat(90));
    }

    @Test
    void anyLineWithAnySpanGivesOneLineOfEach() {
        Random random = new Random(11);
        String[] pieces = {"\t", " ", "x", "ab", "数", "\uD83D\uDE00", "\uD800", "\u001b", "\u0301", "\u202e", "x".repeat(60)};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                line.append(pieces[random.nextInt(pieces.length)]);
            }
            int column = 1 + random.nextInt(line.length() + 5);
            Span span = new Span(1, column, 1 + random.nextInt(2), 1 + random.nextInt(line.length() + 5));
            Excerpt excerpt = Excerpt.of(line.toString(), span);
            assertThat(excerpt.carets()).matches(" *\\^+").hasSizeLessThan(1_200);
            assertThat(excerpt.code()).doesNotContain("\n", "\t", "\u001b", "\u202e").hasSizeLessThan(1_200);
        }
    }

    private static String underlined(String line, int column, int endColumn) {
        Excerpt excerpt = Excerpt.of(line, new Span(1, column, 1, endColumn));
        return excerpt.code().substring(excerpt.carets().indexOf('^'), excerpt.carets().length());
    }
}
