package dev.asynclint.cli;

import dev.asynclint.report.SourceText;
import dev.asynclint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what findings name, from the folder that their paths are relative to. */
record Sources(Path folder) implements SourceText {

    @Override
    public Optional<String> of(String path) {
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(new SourceFile(file, path, true).readText()) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
