package dev.asynclint.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Runs git in one folder. The configuration of a scanned repository can name programs: hooks, a file system monitor,
 * filters, pagers, differs, transports. None of them is run. No shell is used, the language of messages is fixed, and a
 * run that takes too long is ended.
 */
public final class Git {

    /** Git of a large repository on a cold disk takes seconds. */
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String NO_HOOKS = "core.hooksPath=" + (isWindows() ? "NUL" : "/dev/null");
    private static final List<String> SAFE = List.of("--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false",
            "-c", NO_HOOKS);
    /** What makes git look at another repository than the one of its folder; hooks are given some of them. */
    static final List<String> REPOSITORY_VARIABLES = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX",
            "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE");
    private static final List<String> UNWANTED = List.of("GIT_DIFF_OPTS", "GIT_EXTERNAL_DIFF", "GIT_LITERAL_PATHSPECS",
            "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_PREFIX");
    private static final Map<String, String> WANTED = Map.of(
            "LC_ALL", "C", "LANGUAGE", "C",
            // Neither a lock in the repository nor a message of the network, not even of a partial clone.
            "GIT_OPTIONAL_LOCKS", "0", "GIT_NO_LAZY_FETCH", "1", "GIT_ALLOW_PROTOCOL", "none", "GIT_TERMINAL_PROMPT", "0");

    private final String program;
    private final Path folder;
    private final Map<String, String> environment;
    private final List<String> options;

    /** What a run left behind. */
    record Answer(int code, byte[] out, String err) {

        String text() {
            return new String(out, StandardCharsets.UTF_8).strip();
        }

        /** What ends with a zero byte each: names with any character. */
        List<String> items() {
            List<String> items = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < out.length; i++) {
                if (out[i] == 0) {
                    items.add(new String(out, start, i - start, StandardCharsets.UTF_8));
                    start = i + 1;
                }
            }
            return items;
        }
    }

    private Git(String program, Path folder, Map<String, String> environment, List<String> options) {
        this.program = program;
        this.folder = folder;
        this.environment = environment;
        this.options = options;
    }

    /**
     * @param folder      where it runs
     * @param environment of this process
     * @throws GitException when there is no git on the PATH
     */
    public static Git in(Path folder, Map<String, String> environment) {
        Map<String, String> fitting = new HashMap<>(environment);
        fitting.keySet().removeAll(UNWANTED);
        fitting.putAll(WANTED);
        return new Git(find(environment.getOrDefault("PATH", environment.getOrDefault("Path", ""))), folder, fitting, SAFE);
    }

    /** Only absolute entries of the PATH count: the others would name a program of the scanned tree. */
    private static String find(String path) {
        for (String entry : path.split(File.pathSeparator)) {
            Path git = Path.of(entry.strip(), isWindows() ? "git.exe" : "git");
            if (git.isAbsolute() && Files.isRegularFile(git) && Files.isExecutable(git)) {
                return git.toString();
            }
        }
        throw new GitException("git is needed for this, and there is none on the PATH; install it, or lint the whole tree");
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    Git in(Path other) {
        return new Git(program, other, environment, options);
    }

    /** The same without what the environment says about a repository. */
    Git withoutRepositoryVariables() {
        Map<String, String> rest = new HashMap<>(environment);
        rest.keySet().removeAll(REPOSITORY_VARIABLES);
        return new Git(program, folder, rest, options);
    }

    Git with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Git(program, folder, more, options);
    }

    /** The same, and filters that the configuration names are not run: files are compared as they are. */
    Git withoutFilters() {
        List<String> more = new ArrayList<>(options);
        Answer known = run("config", "--null", "--name-only", "--get-regexp", "^filter\\.");
        for (String key : known.items()) {
            if (key.indexOf('=') >= 0 || key.indexOf('\n') >= 0) {
                throw new GitException("the configuration of git has a filter of an unfit name, '" + key
                        + "'; take it out, or lint the whole tree");
            }
            more.add("-c");
            more.add(key + "=" + (key.endsWith(".required") ? "false" : ""));
        }
        return new Git(program, folder, environment, more);
    }

    /** To ask where hooks are; a command that runs none. */
    Git withSettingOfHooks() {
        List<String> fewer = new ArrayList<>(options);
        int at = fewer.indexOf(NO_HOOKS);
        fewer.subList(at - 1, at + 1).clear();
        return new Git(program, folder, environment, fewer);
    }

    String variable(String name) {
        return environment.get(name);
    }

    /** @throws GitException with what git says, when it fails */
    Answer ask(String... arguments) {
        return succeeded(run(new byte[0], arguments), arguments);
    }

    Answer askWith(byte[] input, String... arguments) {
        return succeeded(run(input, arguments), arguments);
    }

    private static Answer succeeded(Answer answer, String... arguments) {
        if (answer.code() != 0) {
            throw failed(answer, arguments);
        }
        return answer;
    }

    static GitException failed(Answer answer, String... arguments) {
        if (answer.err().contains("promisor")) {
            throw lacksContent();
        }
        String said = answer.err().strip().replaceAll("\\s+", " ").replaceFirst("^fatal: ", "");
        return new GitException(said.isEmpty()
                ? "`git " + arguments[0] + "` failed with exit code " + answer.code() : "git says: " + said);
    }

    /** Nothing is fetched: a remote that the configuration names can be a program. */
    static GitException lacksContent() {
        return new GitException("this partial clone lacks content that files had; `git diff REV`, with the revision that is"
                + " compared with, fetches it");
    }

    /** Whatever the exit code is. */
    Answer run(String... arguments) {
        return run(new byte[0], arguments);
    }

    private Answer run(byte[] input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(options);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return finish(builder.start(), input, arguments[0]);
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw new GitException("interrupted while `git " + arguments[0] + "` ran");
        } catch (IOException e) {
            throw new GitException("git cannot be run: " + e.getMessage());
        }
    }

    /** Output and errors are read while the input is written: a pipe that is full stops whoever writes. */
    private static Answer finish(Process process, byte[] input, String what) throws IOException {
        FutureTask<byte[]> out = reading(process.getInputStream());
        FutureTask<byte[]> err = reading(process.getErrorStream());
        FutureTask<Void> in = new FutureTask<>(() -> write(input, process.getOutputStream()), null);
        try {
            for (FutureTask<?> task : List.of(out, err, in)) {
                Thread thread = new Thread(task, "git " + what);
                thread.setDaemon(true);
                thread.start();
            }
            long end = System.nanoTime() + LIMIT.toNanos();
            boolean ended = process.waitFor(LIMIT.toNanos(), TimeUnit.NANOSECONDS);
            if (ended) {
                byte[] said = out.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                byte[] complained = err.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                return new Answer(process.exitValue(), said, new String(complained, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException().initCause(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            // said below: something that git started holds its output open
        } finally {
            if (process.isAlive()) { // to ask for descendants is dear
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
        throw new GitException("`git " + what + "` did not end within " + LIMIT.toSeconds() + " seconds");
    }

    private static FutureTask<byte[]> reading(InputStream stream) {
        return new FutureTask<>(() -> {
            try (stream) {
                return stream.readAllBytes();
            }
        });
    }

    private static void write(byte[] input, OutputStream stream) {
        try (stream) {
            stream.write(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // git has ended; its exit code tells why
        }
    }
}
