package dev.asynclint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogIndexTest {

    private static final Path FOLDER = Path.of("rules/catalog");

    @Test
    void theShippedIndexIsThatOfTheFiles() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".api")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        String made = CatalogIndex.make(texts);
        Path shipped = FOLDER.resolve("files");
        if (Boolean.getBoolean("write")) {
            Files.writeString(shipped, made);
        }
        assertThat(Files.readString(shipped)).as("renew with mvn test -Dtest=CatalogIndexTest -Dwrite=true")
                .isEqualTo(made);
    }

    @Test
    void aLibraryIsReadWhenTheTreeImportsFromIt() {
        assertThat(CatalogReader.read(List.of(), List.of()).knowsType("io.netty.channel.Channel")).isFalse();
        assertThat(CatalogReader.read(List.of(), List.of("io.netty.channel.Channel"))
                .knowsType("io.netty.channel.Channel")).isTrue();
        assertThat(CatalogReader.read(List.of(), List.of("org.acme.shaded.io.netty.channel.*"))
                .knowsType("io.netty.channel.Channel")).isTrue();
    }
}
