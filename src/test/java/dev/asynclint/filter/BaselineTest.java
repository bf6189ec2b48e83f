package dev.asynclint.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynclint.filter.Baseline.Entry;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.rule.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static final Finding FIRST = finding("lost-future", "A.m(String)", "pool.submit(work)", 1);
    private static final Finding SECOND = finding("sleep-in-test", "A.n()", "Thread.sleep(10)", 2);

    private static Finding finding(String rule, String member, String source, int number) {
        return new Finding(rule, Severity.WARNING, new Location("A.java", new Span(number, 1, number, 3)), member, "line",
                "m", "h", List.of(), source, String.format("%032x", number));
    }

    private static Baseline of(Entry... entries) {
        return Baseline.EMPTY.with(List.of(entries), Profile.DEFAULT);
    }

    private static Baseline read(String text) {
        return Baseline.read(text, "b.txt", false);
    }

    private static List<String> lines(Baseline baseline) {
        return baseline.text().lines().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void aLineSaysWhatIsAccepted() {
        assertThat(of(Entry.of(FIRST, "src/A.java")).text()).startsWith("# ").contains("asynclint baseline")
                .contains("\n# profile: default\n")
                .endsWith("\nsrc/A.java\tlost-future\tA.m(String)\tpool.submit(work)\t00000000000000000000000000000001\n");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Baseline baseline = Baseline.EMPTY.with(List.of(Entry.of(SECOND, "b/B.java"), Entry.of(FIRST, "a/A.java")), Profile.STRICT);
        assertThat(read(baseline.text()).text()).isEqualTo(baseline.text());
        assertThat(read(baseline.text()).profile()).isEqualTo(Profile.STRICT);
        assertThat(read(baseline.text().replace("\n", "\r\n")).text()).isEqualTo(baseline.text());
    }

    /** UTF-16 sorts U+1F600 before U+FF21, UTF-8 after it. */
    @Test
    void linesAreSortedByBytes() {
        List<String> paths = List.of("b.java", "\uD83D\uDE00.java", "\uFF21.java", "a b.java", "a/z.java", "B.java");
        Entry[] entries = new Entry[paths.size()];
        Arrays.setAll(entries, i -> Entry.of(finding("r", "m", "s", i), paths.get(i)));
        assertThat(lines(of(entries))).extracting(line -> line.substring(0, line.indexOf('\t')))
                .containsExactly("B.java", "a b.java", "a/z.java", "b.java", "\uFF21.java", "\uD83D\uDE00.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b\tc\nd.java", "#a.java", "\u001b[31m.java", "\u202egnp.java", "b\\u{41}.java", "b\\\\c.java",
        "<<<<<<< a.java", "ä€\uD83D\uDE00.java", "=======", " .java "})
    void hostileNamesStayOnTheirLine(String path) {
        Finding hostile = finding("lost-future", "A.m()\n", "s(\"\t\u0007\u2028\")", 7);
        Baseline baseline = read(of(Entry.of(hostile, path), Entry.of(FIRST, "A.java")).text());
        assertThat(baseline.size()).isEqualTo(2);
        assertThat(baseline.text().chars().filter(c -> c < ' ' && c != '\n' && c != '\t' || c == 0x202e || c == 0x2028)).isEmpty();
        assertThat(baseline.compare(List.of(), entry -> entry.path().equals(path)).fixed()).hasSize(1);
    }

    @Test
    void longCodeIsCut() {
        assertThat(lines(of(Entry.of(finding("r", "m", "\uD83D\uDE00".repeat(101), 1), "A.java"))).get(0).split("\t")[3])
                .isEqualTo("\uD83D\uDE00".repeat(100) + "…");
    }

    @Test
    void comparesByFingerprint() {
        Baseline.Comparison compared = of(Entry.of(FIRST, "A.java"), Entry.of(finding("r", "m", "gone", 9), "A.java"))
                .compare(List.of(FIRST, SECOND), entry -> true);
        assertThat(compared.known()).containsExactly(FIRST);
        assertThat(compared.added()).containsExactly(SECOND);
        assertThat(compared.fixed()).extracting(Entry::rule).containsExactly("r");
    }

    @Test
    void whatTheRunDidNotLookAtIsNotFixed() {
        Baseline baseline = of(Entry.of(FIRST, "A.java"), Entry.of(SECOND, "B.java"));
        assertThat(baseline.compare(List.of(), entry -> entry.path().equals("B.java")).fixed()).extracting(Entry::path)
                .containsExactly("B.java");
    }

    /** What git's union of two branches may leave: lines in any order, twice, and the heads of both. */
    @Test
    void orderAndDoubledLinesMeanNothing() {
        Baseline both = of(Entry.of(FIRST, "A.java"), Entry.of(SECOND, "A.java"));
        List<String> lines = lines(both);
        String merged = both.text() + "\n" + lines.get(1) + "\n# profile: strict\n" + lines.get(0) + "\n" + lines.get(0);
        assertThat(lines(read(merged))).isEqualTo(lines);
        assertThat(read(merged).profile()).isEqualTo(Profile.STRICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> topic", "||||||| 1234567", "<<<<<<<"})
    void aMergeLeftUndoneIsSaidOrSettled(String marker) {
        String head = of(Entry.of(FIRST, "A.java")).text();
        String text = head + marker + "\n" + lines(of(Entry.of(SECOND, "A.java"))).get(0) + "\n";
        assertThatThrownBy(() -> read(text)).isInstanceOf(BaselineException.class)
                .hasMessageStartingWith("b.txt:5: a merge was left undone here; `asynclint baseline --prune`");
        assertThat(Baseline.read(text, "b.txt", true).size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a\tb\tc\td\te", "a\tb\tc\t00000000000000000000000000000001",
        "a\tb\tc\td\t00000000000000000000000000000001\te", "\\u{ffffff}\tb\tc\td\t00000000000000000000000000000001",
        "#!/bin/sh\nrm x"})
    void anotherFileIsNoBaseline(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BaselineException.class).hasMessageMatching("b\\.txt:[12]: .*");
    }

    @Test
    void theProfileIsTheStrictestOfWhatIsLeft() {
        Baseline strict = Baseline.EMPTY.with(List.of(Entry.of(FIRST, "A.java"), Entry.of(SECOND, "A.java")), Profile.STRICT);
        assertThat(strict.with(List.of(Entry.of(FIRST, "A.java")), Profile.DEFAULT).profile()).isEqualTo(Profile.STRICT);
        assertThat(strict.with(Stream.of(FIRST, SECOND).map(f -> Entry.of(f, "A.java")).toList(), Profile.DEFAULT).profile())
                .isEqualTo(Profile.DEFAULT);
        assertThat(read("# profile: of-tomorrow\n").profile()).isEqualTo(Profile.ALL);
    }
}
