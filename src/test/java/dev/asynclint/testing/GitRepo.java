package dev.asynclint.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A repository of the real git, untouched by the settings of whoever runs the tests. */
public final class GitRepo {

    private final Path folder;
    private final Map<String, String> environment;

    private GitRepo(Path folder) {
        this.folder = folder;
        this.environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "A. Uthor", "GIT_AUTHOR_EMAIL", "author@example.org",
                "GIT_COMMITTER_NAME", "A. Uthor", "GIT_COMMITTER_EMAIL", "author@example.org"));
    }

    /** Of a folder in which there is one already, or none. */
    public static GitRepo at(Path folder) {
        return new GitRepo(folder);
    }

    public static GitRepo init(Path folder) throws Exception {
        GitRepo repo = new GitRepo(Files.createDirectories(folder));
        repo.git("init", "-q", "-b", "main", "--template=");
        return repo;
    }

    public Path folder() {
        return folder;
    }

    public Map<String, String> environment() {
        return environment;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public GitRepo write(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text);
        return this;
    }

    public GitRepo edit(String name, String from, String to) throws IOException {
        String text = Files.readString(path(name));
        assertThat(text).contains(from);
        return write(name, text.replace(from, to));
    }

    /** What a command left behind; both streams in one. */
    public record Run(int code, String said) {
    }

    public Run run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    /** Runs git, which must succeed, and gives what it says. */
    public String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Run run = run(command.toArray(String[]::new));
        assertThat(run.code()).as("git %s: %s", String.join(" ", arguments), run.said()).isZero();
        return run.said().strip();
    }

    /** Commits all that there is. */
    public GitRepo commit(String message) throws Exception {
        git("add", "--all");
        git("commit", "-q", "--no-verify", "-m", message);
        return this;
    }
}
