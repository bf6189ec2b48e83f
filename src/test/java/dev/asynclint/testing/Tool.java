package dev.asynclint.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own. */
public final class Tool {

    private final Jdks.Jdk jdk;
    private final Path folder;

    /** What a run left behind. */
    public record Run(int code, String out, String err) {
    }

    private Tool(Jdks.Jdk jdk, Path folder) {
        this.jdk = jdk;
        this.folder = folder;
    }

    public static Tool on(Jdks.Jdk jdk) {
        return new Tool(jdk, Path.of(""));
    }

    /** The working directory. */
    public Tool in(Path workingDirectory) {
        return new Tool(jdk, workingDirectory);
    }

    public Run run(String... args) throws IOException, InterruptedException {
        return run(List.of(), args);
    }

    public Run run(List<String> first, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.java(), "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), "dev.asynclint.cli.Main"));
        command.addAll(first);
        command.addAll(List.of(args));
        Path err = Files.createTempFile("asynclint", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile())
                    .redirectError(err.toFile());
            builder.environment().put("XDG_CACHE_HOME", Path.of("target/test-cache").toAbsolutePath().toString());
            Process process = builder.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }
}
