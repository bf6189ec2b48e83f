package dev.asynclint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.testing.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule: findings stand exactly on the marked lines, and say what the marks ask for. */
class ExamplesTest {

    private static final Path RULES = Path.of("rules");

    @TestFactory
    Stream<DynamicNode> examples() {
        String only = System.getProperty("rule", "");
        return folders().filter(folder -> only.isEmpty() || folder.endsWith(only)).map(folder ->
                DynamicContainer.dynamicContainer(folder.getFileName().toString(), examplesOf(folder).stream()
                        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)))));
    }

    private static void check(Example example) {
        Example.Outcome outcome = example.run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.actual()).as(outcome.describe()).containsExactlyInAnyOrderElementsOf(outcome.expected());
        if (example.mustReport()) {
            assertThat(outcome.expected()).as("a bad or hard example marks at least one line").isNotEmpty();
        }
    }

    static Stream<Path> folders() {
        try (Stream<Path> all = Files.list(RULES)) {
            return all.filter(p -> Files.exists(p.resolve("rule.md"))).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Example> examplesOf(Path folder) {
        String rule = folder.getFileName().toString();
        Stream<Path> own = Stream.of("Bad.java", "Good.java", "Fixed.java").map(folder::resolve).filter(Files::exists);
        return Stream.concat(own, cases(folder)).map(path -> new Example(rule, path)).toList();
    }

    private static Stream<Path> cases(Path folder) {
        try (Stream<Path> all = Files.list(folder.resolve("cases"))) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
