package dev.asynclint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.engine.Linter;
import dev.asynclint.engine.Progress;
import dev.asynclint.engine.Request;
import dev.asynclint.engine.RuleBook;
import dev.asynclint.finding.RunResult;
import dev.asynclint.rule.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tool has nothing to say about itself. */
class DogfoodTest {

    @Test
    void ownSourcesAreClean() {
        Path here = Path.of("").toAbsolutePath();
        RuleBook book = RuleBook.builtIn();
        RunResult result = new Linter(book).run(new Request(List.of(here.resolve("src/main/java")), here,
                book.rules().stream().filter(rule -> Profile.DEFAULT.includes(rule.profile())).map(rule -> rule.name())
                        .collect(Collectors.toSet()),
                Profile.DEFAULT, 17, List.of(), List.of(), 2), Progress.NONE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.findings()).extracting(f -> f.at() + " " + f.rule() + ": " + f.message()).isEmpty();
        assertThat(result.stats().filesSeen()).isGreaterThan(100);
        assertThat(result.stats().filesAnalysed()).as("files that the rules looked at").isPositive();
    }
}
