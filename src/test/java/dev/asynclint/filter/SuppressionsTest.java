package dev.asynclint.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fingerprint;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.RuleDescription;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

    private static final Suppressions SUPPRESSIONS = new Suppressions(List.of(
            rule("lost-future", "FutureReturnValueIgnored"),
            rule("submit-exception-swallowed", "FutureReturnValueIgnored"),
            rule("interrupted-exception-swallowed", "java:S2142")));
    private static final Set<String> ALL_RULES = Set.of("lost-future", "submit-exception-swallowed",
            "interrupted-exception-swallowed", "suppression-without-reason", "unused-suppression");

    private static RuleDescription rule(String name, String... aliases) {
        return new RuleDescription(name, Family.LOST_FUTURES, Severity.WARNING, Profile.DEFAULT, "S", 8, 99,
                List.of(aliases), "page");
    }

    // ---- what is covered; in each text, a finding of lost-future stands at every "BAD"

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { @SuppressWarnings(\"asynclint:lost-future\") void m() {\n BAD(); } }",
        "@SuppressWarnings({\"unchecked\", \"asynclint:lost-future\"}) class A {\n void m() { BAD(); } }",
        "@SuppressWarnings(value = \"asynclint\") class A {\n void m() { BAD(); } }",
        "@java.lang.SuppressWarnings(\"asynclint:all\") class A {\n void m() { BAD(); } }",
        "class A {\n @SuppressWarnings(\"FutureReturnValueIgnored\")\n Object f = BAD(); }",
        "class A { void m() {\n @SuppressWarnings(\"asynclint:lost-future\") Object o =\n BAD(); } }",
        "class A { void m() {\n BAD(); // asynclint:allow lost-future -- fire and forget\n} }",
        "class A { void m() {\n BAD(); /* asynclint:allow lost-future -- fire and forget */\n} }",
        "class A { void m() {\n // asynclint:allow lost-future -- fire and forget\n BAD();\n} }",
        "class A { void m() {\n // asynclint:allow lost-future -- fire and forget\n\n // more\n BAD();\n} }",
        "class A { void m() {\n // asynclint:allow nested, lost-future -- x\n foo()\n .bar()\n .BAD();\n} }",
        "class A { void m() {\n foo() // asynclint:allow lost-future -- x\n .BAD();\n} }",
        "class A { void m() {\n return foo()\n // asynclint:allow lost-future -- x\n .BAD();\n} }",
        "class A { void m() {\n foo(() -> { a(); }) // asynclint:allow lost-future -- x\n .BAD();\n} }",
        "class A { void m() {\n foo(x -> x // asynclint:allow lost-future -- x\n .BAD());\n} }",
        "class A {\n // asynclint:allow lost-future -- x\n @Deprecated\n void BAD() { } }",
        "class A { void m() {\n BAD(); // asynclint:allow all -- x\n} }",
        "class A { void m() {\r\n BAD(); // asynclint:allow asynclint:lost-future -- x\r\n} }",
        "class A { char c = '\"'; String s = \"\\\"//\"; void m() {\n BAD(); // asynclint:allow lost-future -- x\n} }",
        "class A { String s = \"\"\"\n  // \\\"\"\" \" '\n  \"\"\"; void m() {\n BAD(); // asynclint:allow lost-future -- x\n} }",
    })
    void silences(String source) {
        Suppressions.Outcome outcome = lint(source);
        assertThat(outcome.silenced()).isEqualTo(1);
        assertThat(rulesOf(outcome)).doesNotContain("lost-future");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "@SuppressWarnings(\"all\") class A { void m() { BAD(); } }",
        "@SuppressWarnings(\"lost-future\") class A { void m() { BAD(); } }",
        "@SuppressWarnings(\"java:S2142\") class A { void m() { BAD(); } }",
        "class A { @SuppressWarnings(\"asynclint:lost-future\") void m() { }\n void n() { BAD(); } }",
        "class A { void m() {\n String s = \"// asynclint:allow lost-future -- x\"; BAD();\n} }",
        "class A { void m() {\n String s = \"\"\"\n // asynclint:allow lost-future -- x\n \"\"\"; BAD();\n} }",
        "class A { void m() { // asynclint:allow lost-future -- x\n BAD();\n} }",
        "class A { void m() {\n foo(() -> { // asynclint:allow lost-future -- x\n BAD();\n });\n} }",
        "class A { void m() {\n for (;;) { // asynclint:allow lost-future -- x\n BAD();\n }\n} }",
        "class A { void m() {\n // asynclint:allow lost-future -- x\n a();\n BAD();\n} }",
        "class A { void m() {\n BAD(); // asynclint:allowed lost-future -- x\n} }",
        "class A { void m() {\n BAD(); // see asynclint:allow lost-future -- x\n} }",
        "class A { void m() {\n BAD();\n // asynclint:allow lost-future -- x\n} }",
    })
    void doesNotSilence(String source) {
        assertThat(rulesOf(lint(source))).contains("lost-future");
    }

    // ---- what is said about suppressions

    @Test
    void asksForTheReasonOfAComment() {
        String source = "class A {\n void m(int i) {\n  BAD(); // asynclint:allow lost-future\n }\n}";
        Finding finding = lint(source).kept().get(0);
        assertThat(finding.rule()).isEqualTo("suppression-without-reason");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.at().span()).isEqualTo(new Span(3, 10, 3, 39));
        assertThat(finding.member()).isEqualTo("A.m(int)");
        assertThat(finding.excerpt()).isEqualTo("  BAD(); // asynclint:allow lost-future");
        assertThat(lint(source).kept()).hasSize(1);
    }

    @Test
    void asksForTheReasonWhereTheReasonIsEmpty() {
        assertThat(rulesOf(lint("class A { void m() {\n BAD(); // asynclint:allow lost-future --  \n} }")))
                .containsExactly("suppression-without-reason");
    }

    @Test
    void allWithoutAReasonDoesNotSilenceTheQuestionForIt() {
        assertThat(rulesOf(lint("class A { void m() {\n BAD(); // asynclint:allow all\n} }")))
                .containsExactly("suppression-without-reason");
    }

    @Test
    void asksForNoReasonOfAnAnnotation() {
        assertThat(lint("@SuppressWarnings(\"asynclint:lost-future\") class A { void m() { BAD(); } }").kept()).isEmpty();
    }

    @Test
    void reportsWhatSilencesNothing() {
        Suppressions.Outcome outcome = lint("class A {\n @SuppressWarnings(\"asynclint:lost-future\") void m() { }\n"
                + " void n() { // asynclint:allow submit-exception-swallowed -- x\n }\n}");
        assertThat(rulesOf(outcome)).containsExactly("unused-suppression", "unused-suppression");
        assertThat(outcome.kept().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(Fingerprint.number(outcome.kept(), "A.java")).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void countsOnlyNamesOfChosenRulesAsUnused() {
        String source = "class A { // asynclint:allow lost-future -- x\n @SuppressWarnings(\"java:S2142\") void m() { } }";
        assertThat(lint(source, Set.of("unused-suppression")).kept()).isEmpty();
        assertThat(rulesOf(lint(source, ALL_RULES))).containsExactly("unused-suppression");
        assertThat(lint(source, Set.of("lost-future")).kept()).isEmpty();
    }

    @Test
    void namesTheNearestRuleForAnUnknownOne() {
        Finding finding = lint("class A { int i; // asynclint:allow lost-futur -- x\n }").kept().get(0);
        assertThat(finding.rule()).isEqualTo("unused-suppression");
        assertThat(finding.message()).contains("'lost-futur'");
        assertThat(finding.help()).contains("lost-future");
    }

    @Test
    void aSuppressionMaySilenceTheRulesAboutSuppressionsByName() {
        assertThat(lint("class A {\n // asynclint:allow lost-future, unused-suppression -- generated\n int i;\n }").kept())
                .isEmpty();
    }

    @Test
    void anAliasOfTwoRulesSilencesBoth() {
        String source = "@SuppressWarnings(\"FutureReturnValueIgnored\") class A { void m() { BAD(); } }";
        List<Suppression> read = SUPPRESSIONS.read(parse(source), source);
        Finding other = finding("submit-exception-swallowed", source, source.indexOf("BAD"));
        assertThat(SUPPRESSIONS.apply("A.java", List.of(other), read, ALL_RULES).silenced()).isEqualTo(1);
    }

    @Test
    void survivesALongChainOfCalls() throws InterruptedException {
        String source = "class A { Object o = a" + ".b()".repeat(20_000) + ".BAD(); // asynclint:allow lost-future -- x\n}";
        CompilationUnit[] unit = new CompilationUnit[1];
        Thread parser = new Thread(null, () -> unit[0] = parse(source), "parser", 256L << 20);
        parser.start();
        parser.join();
        assertThat(SUPPRESSIONS.read(unit[0], source)).hasSize(1);
    }

    @Test
    void survivesHostileComments() {
        String names = "a,".repeat(20_000) + "b";
        String source = "class A {\n int i; // asynclint:allow " + names + "\n int j; // asynclint:allow -- \n"
                + "int k; // asynclint:allow " + "-".repeat(50_000) + "\n}\n/* asynclint:allow";
        CompilationUnit unit = parse("class A { int i; int j; int k; }");
        assertThat(SUPPRESSIONS.apply("A.java", List.of(), SUPPRESSIONS.read(unit, source), ALL_RULES).kept())
                .isNotEmpty().allMatch(finding -> finding.message().length() < 1_000);
    }

    // ---- help

    private static Suppressions.Outcome lint(String source) {
        return lint(source, ALL_RULES);
    }

    private static Suppressions.Outcome lint(String source, Set<String> selected) {
        List<Finding> findings = Stream.iterate(source.indexOf("BAD"), at -> at >= 0, at -> source.indexOf("BAD", at + 1))
                .map(at -> finding("lost-future", source, at)).toList();
        return SUPPRESSIONS.apply("A.java", findings, SUPPRESSIONS.read(parse(source), source), selected);
    }

    private static CompilationUnit parse(String source) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
                .setAttributeComments(false);
        return new JavaParser(configuration).parse(source).getResult().orElseThrow();
    }

    private static Finding finding(String rule, String source, int offset) {
        List<String> before = Arrays.asList(source.substring(0, offset).split("\r\n|\n", -1));
        int line = before.size();
        int column = before.get(line - 1).length() + 1;
        Span span = new Span(line, column, line, column + 2);
        return new Finding(rule, Severity.WARNING, new Location("A.java", span), "A.m()", "", "m", "h", List.of(), "f");
    }

    private static List<String> rulesOf(Suppressions.Outcome outcome) {
        return outcome.kept().stream().map(Finding::rule).toList();
    }
}
