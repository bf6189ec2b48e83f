package dev.asynclint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.RunStats;
import dev.asynclint.rule.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much is read and parsed for a small tree: a guard against work that comes in unnoticed. Counts, not times. Who needs
 * more on purpose raises the number and says why in the commit.
 */
class WorkDoneTest {

    private static final Path TREE = Path.of("src/test/projects/orders").toAbsolutePath();

    private static RunStats run(Path cache) {
        RuleBook book = RuleBook.builtIn();
        return new Linter(book).run(new Request(List.of(TREE), TREE, book.entries().stream()
                .filter(e -> e.info().profile() == Profile.DEFAULT).map(RuleBook.Entry::name).collect(Collectors.toSet()),
                Profile.DEFAULT, 21, List.of(), List.of(), 2, cache), Progress.NONE).stats();
    }

    @Test
    void onlyTheFileWithTheTaskIsParsedWholeAndThoseOnTheWayInPart() {
        RunStats stats = run(null);
        assertThat(stats.filesSeen()).isEqualTo(4);
        assertThat(stats.filesAnalysed()).isEqualTo(1);
        assertThat(stats.filesReached()).isEqualTo(3);
        assertThat(stats.filesDeclared()).isZero();
    }

    @Test
    void withoutAChangeNothingIsParsed(@TempDir Path cache) {
        assertThat(run(cache).stageMillis()).containsKeys("scan", "analyse", "link");
        assertThat(run(cache).stageMillis()).containsOnlyKeys("discover", "scan", "cache");
    }
}
