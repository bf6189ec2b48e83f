package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.engine.RuleBook;
import dev.asynclint.filter.SuppressionRules;
import dev.asynclint.report.Ansi;
import dev.asynclint.rule.RuleDescription;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTextTest {

    private static final Ansi PLAIN = new Ansi(false);
    private static final Ansi COLOURED = new Ansi(true);

    static Stream<String> pages() {
        return Stream.concat(RuleBook.builtIn().rules().stream(), SuppressionRules.ALL.stream())
                .map((RuleDescription rule) -> rule.page() + "\n\n" + rule.examples());
    }

    @Test
    void wrapsAndDropsMarks() {
        assertThat(MarkdownText.render("""
                # a-rule
                One of [these](https://example.org/a) or [other](other.md), and *never*
                **ever** `a b`.

                ## Why
                Because:
                - the first thing that comes to mind is long
                - short

                  with more

                1. one
                2. two

                | untimed | with a limit |
                |---|---|
                | `take()` | `poll(1, SECONDS)`, and then what comes |

                ```java
                // a line of code that is left as long as it stands here
                \tx();

                ```
                End.
                """, PLAIN, 40)).isEqualTo("""
                a-rule

                One of these (https://example.org/a) or
                other, and never ever `a b`.

                Why
                Because:
                - the first thing that comes to mind is
                  long
                - short

                  with more

                1. one
                2. two

                untimed   with a limit
                --------  ------------------------------
                `take()`  `poll(1, SECONDS)`, and then
                          what comes

                    // a line of code that is left as long as it stands here
                        x();

                End.
                """);
    }

    @Test
    void coloursTakeNoRoom() {
        assertThat(MarkdownText.render("## Bad\n`one` *two* three\n```\nx(); // ← finding\n```\n", COLOURED, 7)).isEqualTo("""
                \u001b[1m\u001b[31mBad\u001b[0m\u001b[0m
                \u001b[36mone\u001b[0m \u001b[4mtwo\u001b[0m
                three

                    x(); \u001b[1;33m// ← finding\u001b[0m
                """);
    }

    @Test
    void whatATerminalWouldObeyIsShown() {
        assertThat(MarkdownText.render("a \u001b[31m `\u202e`\n\n    \u0007", PLAIN, 80)).doesNotContain("\u001b", "\u202e", "\u0007")
                .contains("\\u{1b}", "\\u{202e}", "\\u{7}");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onlyCodeIsWiderThanTheTerminal(String page) {
        Set<String> code = code(page);
        for (int width : List.of(80, 110)) {
            assertThat(MarkdownText.render(page, PLAIN, width).lines().filter(line -> line.length() > width)
                    .filter(line -> !code.contains(line) && line.replaceFirst("^- ", "").contains(" "))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLostAndNoMarkIsLeft(String page) {
        Set<String> code = code(page);
        String plain = MarkdownText.render(page, PLAIN, 80);
        assertThat(plain.lines().filter(line -> !code.contains(line)))
                .noneMatch(line -> line.matches("#.*|.*(\\*\\*|]\\(|```|\\|--).*"));
        String prose = page.replaceAll("]\\([a-z-]+\\.md\\)", "").replaceAll("```java", "").replaceAll("(?m)^\\d+\\. ", "");
        assertThat(words(plain)).containsExactlyElementsOf(words(prose));
        String coloured = MarkdownText.render(page, COLOURED, 80);
        assertThat(coloured.lines().filter(line -> !code.contains(line.replaceAll("\u001b\\[[0-9;]*m", ""))))
                .noneMatch(line -> line.contains("`"));
        assertThat(words(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))).isEqualTo(words(plain.replace("`", "")));
    }

    /** As they are shown. */
    private static Set<String> code(String page) {
        Set<String> lines = new HashSet<>();
        boolean inside = false;
        for (String line : page.lines().toList()) {
            if (line.strip().startsWith("```")) {
                inside = !inside;
            } else if (inside) {
                lines.add("    " + line);
            }
        }
        return lines;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).sorted().toList();
    }
}
