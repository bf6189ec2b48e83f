package dev.asynclint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asynclint.testing.Example;
import dev.asynclint.testing.Jdks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example is Java that compiles, at its release, against the JDK and the libraries' outlines in src/test/stubs. */
class ExamplesCompileTest {

    private static final Path STUBS = Path.of("src/test/stubs");
    private static final Jdks.Jdk JDK = Jdks.newest();
    /** API that a compiler offers for its own release only behind --enable-preview. */
    private static final List<String> PREVIEW = List.of("StructuredTaskScope", "StableValue");

    @TempDir
    private static Path temp;

    @BeforeAll
    static void compileStubs() throws IOException {
        List<String> args = new ArrayList<>(List.of("-proc:none", "-nowarn", "--release", "17", "-d", classes()));
        try (Stream<Path> stubs = Files.walk(STUBS)) {
            stubs.filter(p -> p.toString().endsWith(".java")).map(Path::toString).sorted().forEach(args::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(String[]::new))).isZero();
    }

    private static String classes() {
        return temp.resolve("stubs").toString();
    }

    @Test
    void whatTheNewestJdkCanCompileCompiles() throws Exception {
        List<Example> able = examples().filter(e -> reasonToSkip(e).isEmpty()).toList();
        assertThat(able).isNotEmpty();
        List<String> programs = able.stream().map(ExamplesCompileTest::program).toList();
        Path list = Files.write(temp.resolve("programs"), programs);
        Process process = new ProcessBuilder(JDK.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "src/test/java/dev/asynclint/testing/CompileAll.java", classes(), list.toString())
                .redirectErrorStream(true).start();
        process.getOutputStream().close();
        String errors = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(errors).isZero();
        assertThat(errors).isEmpty();
    }

    /** So that a run on an old JDK says what it left out. */
    @Test
    void nothingIsLeftOut() {
        List<String> skipped = examples().filter(e -> !reasonToSkip(e).isEmpty())
                .map(e -> e.path() + " " + reasonToSkip(e)).toList();
        assumeTrue(skipped.isEmpty(), () -> skipped.size() + " examples were not compiled:\n" + String.join("\n", skipped));
    }

    private static Stream<Example> examples() {
        return ExamplesTest.folders().flatMap(folder -> ExamplesTest.examplesOf(folder).stream());
    }

    private static String reasonToSkip(Example example) {
        return written(example) > JDK.release()
                ? "needs JDK " + written(example) + ", the newest here is " + JDK.release() : "";
    }

    /** The release that its code is written for, where that is not the one it is linted for. */
    private static int written(Example example) {
        return Integer.parseInt(example.option("compile", String.valueOf(example.release())));
    }

    private static String program(Example example) {
        List<String> words = new ArrayList<>(List.of("--release", String.valueOf(written(example))));
        if (needsPreview(example) && written(example) == JDK.release()) {
            words.add("--enable-preview");
        }
        example.files().forEach(file -> words.add(file.toString()));
        return String.join("\t", words);
    }

    private static boolean needsPreview(Example example) {
        return example.files().stream().map(ExamplesCompileTest::text)
                .anyMatch(text -> PREVIEW.stream().anyMatch(text::contains));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
