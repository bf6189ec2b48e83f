package dev.asynclint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asynclint.testing.Jdks;
import dev.asynclint.testing.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One tree, one answer: whatever the number of threads, whatever Java runs the tool. The tree is that of all examples. */
class DeterminismTest {

    private static final List<String> LINT = List.of("check", "rules", "--profile", "all", "--release", "21",
            "--format", "json", "--fail-on", "never", "--no-cache");

    private static String lint(Jdks.Jdk jdk, int threads) throws Exception {
        Tool.Run run = Tool.on(jdk).in(Path.of("")).run(LINT, "--threads", String.valueOf(threads));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"rule\":\"");
        return run.out();
    }

    @Test
    void oneThreadOrEight() throws Exception {
        String alone = lint(Jdks.running(), 1);
        assertThat(lint(Jdks.running(), 8)).isEqualTo(alone);
        assertThat(lint(Jdks.running(), 8)).isEqualTo(alone);
    }

    @Test
    void oneJdkOrAnother() throws Exception {
        List<Jdks.Jdk> jdks = Jdks.all();
        assumeTrue(jdks.size() > 1, "there is no second JDK of 17 or newer beside " + Jdks.running().home());
        assertThat(lint(jdks.get(jdks.size() - 1), 2)).isEqualTo(lint(jdks.get(0), 2));
    }
}
