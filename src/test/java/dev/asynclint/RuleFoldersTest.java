package dev.asynclint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.engine.RuleBook;
import dev.asynclint.testing.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule is a class and a folder, and each is complete. */
class RuleFoldersTest {

    private static final RuleBook BOOK = RuleBook.builtIn();
    private static final int LEAST_TRAPS = 5;
    private static final int LEAST_HARD = 3;
    private static final Pattern MESSAGE = Pattern.compile("\\.(message|help)\\(((?:\\s*\\+?\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)\\)");

    @Test
    void everyFolderHasAClassAndEveryClassAFolder() {
        Set<String> folders = ExamplesTest.folders().map(f -> f.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> classes = BOOK.entries().stream().map(RuleBook.Entry::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(difference(folders, classes)).as("folders in rules/ without a class in the rule book").isEmpty();
        assertThat(difference(classes, folders)).as("rules without a folder in rules/").isEmpty();
    }

    @Test
    void everyFolderIsComplete() {
        List<String> missing = new ArrayList<>();
        ExamplesTest.folders().forEach(folder -> {
            for (String file : List.of("rule.md", "Bad.java", "Good.java")) {
                if (!Files.isRegularFile(folder.resolve(file))) {
                    missing.add(folder + " has no " + file);
                }
            }
            List<Example> cases = ExamplesTest.examplesOf(folder).stream()
                    .filter(e -> e.path().getParent().endsWith("cases")).toList();
            long hard = cases.stream().filter(Example::mustReport).count();
            long traps = cases.size() - hard;
            if (traps < LEAST_TRAPS || hard < LEAST_HARD) {
                missing.add(folder + " has " + traps + " traps and " + hard + " hard cases");
            }
            if (cases.stream().noneMatch(e -> e.mustReport() && e.files().size() > 1)) {
                missing.add(folder + " has no hard case of several files");
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPageIsHeadedByItsName() throws IOException {
        for (Path folder : ExamplesTest.folders().toList()) {
            assertThat(Files.readString(folder.resolve("rule.md")).lines().findFirst())
                    .contains("# " + folder.getFileName());
        }
    }

    @Test
    void summariesAreSentencesWithoutAFullStop() {
        assertThat(BOOK.entries()).allSatisfy(rule -> assertThat(rule.info().summary()).as(rule.name())
                .matches("[A-Z`].*[^.!]").hasSizeBetween(15, 100));
    }

    /** What a rule yields to is a rule, and never in the end itself: then all of them would be silent. */
    @Test
    void yieldingLeadsSomewhere() {
        Map<String, List<String>> yielding = BOOK.entries().stream()
                .collect(Collectors.toMap(RuleBook.Entry::name, e -> List.of(e.info().yieldsTo())));
        yielding.forEach((rule, better) -> {
            assertThat(yielding.keySet()).as("what %s yields to", rule).containsAll(better);
            Set<String> reached = new TreeSet<>();
            for (Deque<String> open = new ArrayDeque<>(better); !open.isEmpty();) {
                String next = open.pop();
                if (reached.add(next)) {
                    open.addAll(yielding.getOrDefault(next, List.of()));
                }
            }
            assertThat(reached).as("whom %s yields to, and they in turn", rule).doesNotContain(rule);
        });
    }

    @Test
    void whatIsSaidEndsWithoutAFullStop() {
        List<String> wrong = new ArrayList<>();
        ExamplesTest.folders().flatMap(folder -> ExamplesTest.examplesOf(folder).stream())
                .filter(example -> example.name().equals("Bad.java"))
                .filter(example -> BOOK.find(example.rule()).isPresent())
                .flatMap(example -> example.run().findings().stream()).forEach(finding -> {
                    if (!isStyled(finding.message()) || !isStyled(finding.help())) {
                        wrong.add(finding.rule() + ": " + finding.message() + " | " + finding.help());
                    }
                    if (finding.message().matches("(?s).*\\{[a-z]+}.*")) {
                        wrong.add(finding.rule() + " leaves a placeholder: " + finding.message());
                    }
                });
        assertThat(wrong).isEmpty();
    }

    private static boolean isStyled(String text) {
        return text.length() > 20 && !text.endsWith(".") && !text.contains("return value ignored");
    }

    /** The same for messages that no Bad.java brings out, as far as they are literals. */
    @Test
    void literalsOfMessagesEndWithoutAFullStop() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/asynclint/rules"))) {
            for (Path file : files.sorted().toList()) {
                assertThat(MESSAGE.matcher(Files.readString(file)).results().map(m -> m.group(2).strip()))
                        .as(file.toString()).noneMatch(text -> text.endsWith(".\""));
            }
        }
    }

    private static Set<String> difference(Set<String> a, Set<String> b) {
        Set<String> rest = new TreeSet<>(a);
        rest.removeAll(b);
        return rest;
    }
}
