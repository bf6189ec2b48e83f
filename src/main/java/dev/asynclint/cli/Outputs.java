package dev.asynclint.cli;

import dev.asynclint.config.UsageException;
import dev.asynclint.report.Reporter;
import dev.asynclint.report.Reports;
import dev.asynclint.text.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which report goes where.
 *
 * @param file null for standard output
 */
record Outputs(String format, Reporter reporter, Path file) {

    /**
     * Reads the values of {@code --format}; without any it is text on standard output.
     *
     * @param folder against which files are resolved
     */
    static List<Outputs> of(List<String> formats, Path folder) {
        List<Outputs> outputs = new ArrayList<>();
        for (String format : formats.isEmpty() ? List.of("text") : formats) {
            outputs.add(one(format, folder));
        }
        if (outputs.stream().filter(output -> output.file == null).count() > 1) {
            throw new UsageException("--format: only one report can go to standard output; write NAME=FILE for others");
        }
        long files = outputs.stream().map(Outputs::file).filter(Objects::nonNull).count();
        if (outputs.stream().map(Outputs::file).filter(Objects::nonNull).distinct().count() < files) {
            throw new UsageException("--format: two reports would be written to the same file");
        }
        return outputs;
    }

    private static Outputs one(String format, Path folder) {
        int equals = format.indexOf('=');
        String name = equals < 0 ? format : format.substring(0, equals);
        Reporter reporter = Reports.find(name).orElseThrow(() -> new UsageException("--format: unknown format '" + name
                + "'" + (Nearest.to(name, Reports.names()).isPresent() ? Nearest.hint(name, Reports.names())
                        : "; known are " + String.join(", ", Reports.names()))));
        if (equals < 0) {
            return new Outputs(name, reporter, null);
        }
        String file = format.substring(equals + 1);
        try {
            Path path = folder.resolve(file).normalize();
            if (file.isEmpty() || Files.isDirectory(path) || !Files.isDirectory(path.toAbsolutePath().getParent())) {
                throw new UsageException("--format: cannot write a file '" + file + "'");
            }
            return new Outputs(name, reporter, path);
        } catch (InvalidPathException e) {
            throw new UsageException("--format: cannot write a file '" + file + "'");
        }
    }
}
