package dev.asynclint.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asynclint.testing.Jdks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of java.base, of the newest JDK beside the running one, parses; and so does its skeleton, which declares the
 * same. Takes minutes: {@code mvn -B test -Dtest=JdkSourcesTest -Dgroups=corpus}
 */
@Tag("corpus")
class JdkSourcesTest {

    @Test
    void javaBase(@TempDir Path folder) throws IOException {
        Path sources = Jdks.newest().home().resolve("lib/src.zip");
        assumeTrue(Files.exists(sources), "there is no " + sources);
        List<String> wrong = new ArrayList<>();
        int files = 0;
        try (ZipFile zip = new ZipFile(sources.toFile())) {
            for (ZipEntry entry : zip.stream().filter(JdkSourcesTest::isWanted).map(e -> (ZipEntry) e).toList()) {
                Path file = folder.resolve("Source.java");
                try (InputStream text = zip.getInputStream(entry)) {
                    Files.write(file, text.readAllBytes());
                }
                files++;
                try {
                    BlankedDeclarationsTest.check(file);
                } catch (AssertionError e) {
                    wrong.add(entry.getName() + ": " + e.getMessage().lines().limit(12).toList());
                }
            }
        }
        assertThat(files).isGreaterThan(3000);
        assertThat(wrong).isEmpty();
    }

    private static boolean isWanted(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith("java.base/") && name.endsWith(".java") && !name.endsWith("-info.java");
    }
}
