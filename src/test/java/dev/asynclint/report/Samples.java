package dev.asynclint.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Gate;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunStats;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Results to report. */
final class Samples {

    static final ReportContext CONTEXT = new ReportContext("1.2.3", List.of(
            new RuleDescription("blocking-call-on-common-pool", Family.BLOCKING, Severity.ERROR, Profile.DEFAULT,
                    "A task of the common pool blocks", 8, Integer.MAX_VALUE, List.of("peer:1"), "# Page\n\nText.\n"),
            new RuleDescription("lost-future", Family.LOST_FUTURES, Severity.WARNING, Profile.DEFAULT,
                    "A future is dropped", 8, 23, List.of(), "# Page\n")), 17, "pom.xml", false, false);

    static final String HOSTILE = "int \u001b[31mx\u0007 = \"\u202eevil\u2066\"; \u009b2J \uD800 \u0000 \r ";

    /** What ends strings, elements, sections, lines, commands; what no XML may hold; what a terminal obeys; all long. */
    static final String WORST = "\"q\" 'a' <b> &amp; ]]> <!-- -- --> %0A%25 ##[error]no\n::error file=x::no\r\n::endgroup::\n"
            + "\u0000\u001b[31m\u0007\u007f\u0085\u2028 \u202e\u2066 \uFFFE\uFFFF \uD83D\uDE00 \uD800 \uDC00 \u00e4\t"
            + "x".repeat(100_000) + "\uD83D\uDE00\uD800";
    static final List<String> WORST_PATHS = List.of("src/\u00c4 b/a%41&c,d:e;f=g#h?i'j\"k<l>]]>.java",
            "::error file=x::no/\uD83D\uDE00.java", "a\nb\t\u001b[2J\u202e\uD800.java");

    private Samples() {
    }

    /** Each severity and a problem in each of the worst paths, twice the same, with the worst of texts. */
    static RunResult worst() {
        List<Finding> findings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String path : WORST_PATHS) {
            for (Severity severity : Severity.values()) {
                Finding finding = new Finding("lost-future", severity, at(path, 7, 5, 9), WORST, WORST, WORST, WORST,
                        List.of(Note.context(at(path, 1, 1, 1), WORST), Note.step(at(path, 2, 1, 1), WORST),
                                Note.step(null, WORST), Note.related(at(path, 3, 1, 1), WORST)), "00");
                findings.addAll(List.of(finding, finding));
            }
            problems.addAll(List.of(new Problem(path, 0, WORST), new Problem(path, 3, WORST)));
        }
        return new RunResult(findings, problems, stats(0));
    }

    /** So many of a severity, in files of their own. */
    static List<Finding> many(int count, Severity severity) {
        return IntStream.range(0, count).mapToObj(i -> new Finding("lost-future", severity,
                at("src/" + severity + "%05d.java".formatted(i), 1, 1, 2), "A.m()", "ab", "Dropped", "Keep it", List.of(),
                severity + "-" + i)).toList();
    }

    static RunResult result(List<Finding> findings, List<Problem> problems) {
        return new RunResult(findings, problems, stats(0));
    }

    static ReportContext gated(Severity from, int most) {
        return new ReportContext(CONTEXT.version(), CONTEXT.rules(), CONTEXT.release(), CONTEXT.releaseOrigin(), CONTEXT.profile(),
                CONTEXT.sources(), false, false, new Gate(Optional.ofNullable(from), most));
    }

    static Finding withPath() {
        return new Finding("blocking-call-on-common-pool", Severity.ERROR, at("src/OrderService.java", 42, 51, 54),
                "OrderService.load(String)",
                "        return CompletableFuture.supplyAsync(() -> repo.find(id));",
                "find(..) blocks a thread of the common pool: it waits for a database.",
                "Give supplyAsync an executor that is made for blocking work.",
                List.of(Note.context(at("src/OrderService.java", 42, 34, 44), "supplyAsync without an executor"),
                        Note.step(at("src/UserRepo.java", 17, 5, 8), "UserRepo.find"),
                        Note.step(null, "PreparedStatement.executeQuery"),
                        Note.related(at("src/UserRepo.java", 9, 5, 8), "the connection is made here")),
                "0123456789abcdef0123456789abcdef");
    }

    static Finding on(String excerpt, int column, int endColumn) {
        return new Finding("lost-future", Severity.WARNING, at("src/A.java", 7, column, endColumn), "A.m()", excerpt,
                "The future is dropped.", "Return it.", List.of(), "00");
    }

    static Finding hostile() {
        return new Finding("lost-future", Severity.WARNING, at("src/\u001b]0;x\u0007\u202e/Ä b%.java", 7, 5, 9),
                "A.\u202em()", HOSTILE, "x\u001b[2J" + HOSTILE, HOSTILE,
                List.of(Note.context(at(HOSTILE, 1, 1, 1), HOSTILE), Note.step(null, HOSTILE),
                        Note.related(at("a\nb", 1, 1, 1), HOSTILE)), "00");
    }

    static Location at(String path, int line, int column, int endColumn) {
        return new Location(path, new Span(line, column, line, endColumn));
    }

    static RunResult result(Finding... findings) {
        return new RunResult(List.of(findings), List.of(), stats(0));
    }

    static RunResult withProblems(Finding... findings) {
        return new RunResult(List.of(findings), List.of(new Problem("src/B.java", 0, "is not UTF-8"),
                new Problem("src/A b.java", 3, "cannot be parsed: \u001b[31m unexpected")), stats(2));
    }

    private static RunStats stats(int suppressed) {
        return new RunStats(1234, 5_600_000, 98_765, 300, 20, 40, 0, 1000, 38, suppressed, Map.of("scan", 1234L));
    }

    static String write(Reporter reporter, RunResult result, ReportContext context) {
        StringWriter out = new StringWriter();
        try {
            reporter.write(result, context, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
