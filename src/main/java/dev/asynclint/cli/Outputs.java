package dev.asynclint.cli;

import dev.asynclint.config.UsageException;
import dev.asynclint.finding.RunResult;
import dev.asynclint.report.ReportContext;
import dev.asynclint.report.Reporter;
import dev.asynclint.report.Reports;
import dev.asynclint.text.Nearest;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which report goes where. A file is that of this run and whole, or it is not there: what an earlier run left is removed
 * at the start, and the new one is moved to its place when it is complete.
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
            if (!file.isEmpty()) {
                return new Outputs(name, reporter, folder.resolve(file).toAbsolutePath().normalize());
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new UsageException("--format: '" + file + "' is no name of a file; write NAME=FILE");
    }

    /** Makes the folder of the file and takes away what an earlier run left. */
    void prepare() {
        if (file == null) {
            return;
        }
        try {
            if (Files.isDirectory(file)) {
                throw unwritable("it is a folder");
            }
            // Not through a link, which may lead anywhere, unless to a pipe or a device.
            if (Files.isSymbolicLink(file) && !isStream()) {
                throw unwritable("it is a link; name the file itself");
            }
            Files.createDirectories(file.getParent());
            if (!isStream()) {
                Files.deleteIfExists(file);
                if (!Files.isWritable(file.getParent())) {
                    throw unwritable("the folder is not writable");
                }
            }
        } catch (IOException e) {
            throw unwritable(reason(e));
        }
    }

    /** @throws UsageException when the file cannot be written */
    void write(RunResult result, ReportContext context, World world) throws IOException {
        if (file == null) {
            Writer out = world.stdout();
            reporter.write(result, context, out);
            out.flush();
            return;
        }
        try {
            if (isStream()) {
                write(file, result, context);
                return;
            }
            Path half = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                Files.deleteIfExists(half);
                write(half, result, context, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw unwritable(reason(e));
        }
    }

    private void write(Path to, RunResult result, ReportContext context, StandardOpenOption... options)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(to, options)) {
            reporter.write(result, context.plain(), out);
        }
    }

    /** A pipe or a device takes what it is given, once and in order. */
    private boolean isStream() {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private UsageException unwritable(String reason) {
        return new UsageException("--format: cannot write a file '" + file + "': " + reason);
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason() : e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
    }
}
