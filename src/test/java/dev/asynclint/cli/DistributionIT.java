package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.asynclint.testing.Jdks;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a user gets: the zip, unpacked in a folder with a space and a quote in its name that nobody may write to, run
 * without an environment from somewhere else.
 */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

    private static final Path ZIP = Path.of(System.getProperty("asynclint.zip", "target/none.zip")).toAbsolutePath();
    private static final Path JAR = Path.of("target/asynclint.jar").toAbsolutePath();
    private static final Path PROJECT = Path.of("src/test/projects/orders");
    private static final String SYSTEM_PATH = "/usr/bin:/bin";
    private static final String WHO_MAY_WRITE_NOTHING = "65534";

    @TempDir
    private static Path temp;
    private static Path home;
    private static Path project;

    private record Run(int code, String out, String err) {
    }

    static Stream<Jdks.Jdk> jdks() {
        return Jdks.all().stream();
    }

    @BeforeAll
    static void install() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path folder = Files.createDirectories(temp.resolve("a tool's folder"));
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + ZIP.toUri()), Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            for (Path entry : entries.toList()) {
                Path to = folder.resolve(entry.toString().substring(1));
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(entry, to);
                    boolean runs = Files.getPosixFilePermissions(entry).toString().contains("OWNER_EXECUTE");
                    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(runs ? "r-xr-xr-x" : "r--r--r--"));
                }
            }
        }
        try (Stream<Path> found = Files.list(folder)) {
            home = found.findFirst().orElseThrow();
        }
        chmod(home, "r-xr-xr-x");
        project = Files.createDirectories(temp.resolve("the project"));
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = project.resolve(PROJECT.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    /** So that the folder can be deleted. */
    @AfterAll
    static void release() throws IOException {
        chmod(home, "rwxr-xr-x");
    }

    private static void chmod(Path folder, String permissions) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    /** With these variables and no others, HOME among them; a superuser, who may write anywhere, becomes somebody else. */
    private static Run run(Path folder, Map<String, String> environment, String... command) throws Exception {
        List<String> words = new ArrayList<>();
        if (System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            words.addAll(List.of("/usr/bin/setpriv", "--reuid", WHO_MAY_WRITE_NOTHING, "--regid", WHO_MAY_WRITE_NOTHING,
                    "--clear-groups", "--"));
        }
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path err = Files.createTempFile(temp, "run", ".err");
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    private static Map<String, String> path(Jdks.Jdk jdk) {
        return Map.of("PATH", jdk.home().resolve("bin") + ":" + SYSTEM_PATH);
    }

    private static String launcher() {
        return home.resolve("bin/asynclint").toString();
    }

    private static Map<String, String> state(Path folder) throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                state.put(each.toString(), Files.getLastModifiedTime(each) + " " + Files.size(each));
            }
        }
        return state;
    }

    @Test
    void holdsWhatRunsAndNothingElse() throws IOException {
        assertThat(home.getFileName()).hasToString(ZIP.getFileName().toString().replace(".zip", ""));
        assertThat(home.resolve("bin/asynclint")).isExecutable();
        assertThat(home.resolve("bin/asynclint.cmd")).content().contains("\r\n");
        assertThat(home.resolve("LICENSE")).isRegularFile();
        assertThat(home.resolve("README.txt")).isRegularFile();
        List<String> needed = new ArrayList<>(List.of("asynclint.jar"));
        try (JarFile jar = new JarFile(home.resolve("lib/asynclint.jar").toFile());
                Stream<Path> lib = Files.list(home.resolve("lib"))) {
            needed.addAll(Arrays.asList(jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ")));
            assertThat(lib.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(needed);
        }
        assertThat(needed).noneMatch(name -> name.contains("codegen") || name.contains("ruby"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void lintsFromAnyFolderWithoutHomeAndWritesNothing(Jdks.Jdk jdk) throws Exception {
        Map<String, String> before = state(temp.resolve("a tool's folder"));
        Run run = run(project, path(jdk), launcher());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("warning[blocking-call-on-common-pool]", "1 finding (1 warning) in 1 of 4 files");
        assertThat(run(project, path(jdk), launcher()).out()).isEqualTo(run.out());
        assertThat(state(temp.resolve("a tool's folder"))).isEqualTo(before);

        Run fromElsewhere = run(Path.of("/"), path(jdk), launcher(), "check", project.toString());
        assertThat(fromElsewhere.code()).isEqualTo(1);
        assertThat(fromElsewhere.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theSingleJarDoesTheSame(Jdks.Jdk jdk) throws Exception {
        Path jar = Files.copy(JAR, temp.resolve("all in one " + jdk.release() + ".jar"));
        Run run = run(project, path(jdk), jdk.java(), "-jar", jar.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(run(project, path(jdk), launcher()).out());
        assertThat(run(project, path(jdk), jdk.java(), "-jar", jar.toString(), "explain", "lost-future").out())
                .contains("Mend it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bin/sh", "/usr/bin/dash", "/usr/bin/bash"})
    void runsInTheShellsOfToday(String shell) throws Exception {
        assumeThat(Path.of(shell)).isExecutable();
        Run run = run(project, path(Jdks.running()), shell, launcher(), "--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("asynclint ");
    }

    @Test
    void runsThroughALinkOnThePath() throws Exception {
        Path bin = Files.createDirectories(temp.resolve("my bin"));
        Files.createSymbolicLink(bin.resolve("asynclint"), Path.of("..", home.getParent().getFileName().toString(),
                home.getFileName().toString(), "bin", "asynclint"));
        Run run = run(project, Map.of("PATH", bin + ":" + path(Jdks.running()).get("PATH")), "/bin/sh", "-c", "asynclint --version");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("asynclint ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/etc/passwd", "-version", "$(touch pwned)", "`touch pwned`", "'; touch pwned; '",
        "a\" b", "*", "/nowhere\n/else", "."})
    void aHostileJavaHomeIsPassedOver(String value) throws Exception {
        Path folder = Files.createDirectories(temp.resolve("somewhere"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Map<String, String> environment = new HashMap<>(path(Jdks.running()));
        environment.put("JAVA_HOME", value);
        Run run = run(folder, environment, launcher(), "--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("asynclint ");

        environment.remove("JAVA_HOME");
        environment.put("ASYNCLINT_JAVA_HOME", value);
        Run refused = run(folder, environment, launcher(), "--version");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("needs Java 17 or newer", "Set ASYNCLINT_JAVA_HOME");
        assertThat(folder).isEmptyDirectory();
    }

    /** An archive of another build of Java, or half of one, is as good as none. */
    @ParameterizedTest
    @MethodSource("jdks")
    void anArchiveThatDoesNotFitIsPassedOver(Jdks.Jdk jdk) throws Exception {
        Path copy = Files.createDirectories(temp.resolve("spoilt " + jdk.release()));
        for (String folder : List.of("bin", "lib")) {
            Files.createDirectories(copy.resolve(folder));
            try (Stream<Path> files = Files.list(home.resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(folder).resolve(file.getFileName().toString()));
                }
            }
        }
        copy.resolve("bin/asynclint").toFile().setExecutable(true, false);
        String version = version(jdk);
        Files.write(copy.resolve("lib/classes-" + version + ".jsa"), new byte[100_000]);
        chmod(copy, "r-xr-xr-x");
        Run run = run(project, path(jdk), copy.resolve("bin/asynclint").toString());
        chmod(copy, "rwxr-xr-x");
        assertThat(run.err().lines()).as("what Java itself says of it").allMatch(line -> line.contains("[cds"));
        assertThat(run.out()).contains("1 finding (1 warning)");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theFirstRunMakesAnArchiveWhereItMay(Jdks.Jdk jdk) throws Exception {
        Path cache = Files.createDirectories(temp.resolve("a cache " + jdk.release()));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        Map<String, String> environment = new HashMap<>(path(jdk));
        environment.put("XDG_CACHE_HOME", cache.toString());
        Run first = run(project, environment, launcher());
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isEqualTo(1);
        try (Stream<Path> made = Files.list(cache.resolve("asynclint"))) {
            assertThat(made.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jsa")))
                    .singleElement().asString().startsWith("classes-" + version(jdk));
        }
        assertThat(run(project, environment, launcher())).isEqualTo(first);
    }

    /** As the release file has it. */
    private static String version(Jdks.Jdk jdk) throws IOException {
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(jdk.home().resolve("release"))) {
            release.load(reader);
        }
        return release.getProperty("JAVA_VERSION").replace("\"", "");
    }

    @Test
    void completionIsThatOfTheCommands() throws Exception {
        Path script = home.resolve("share/bash-completion/completions/asynclint");
        assertThat(script).hasContent(run(project, path(Jdks.running()), launcher(), "completion").out());
    }

    /** One page a command; groff has nothing to say against them. */
    @Test
    void manualPagesAreThoseOfTheCommands() throws Exception {
        Path pages = home.resolve("share/man/man1");
        List<String> expected = new ArrayList<>(List.of("asynclint.1"));
        Main.COMMANDS.forEach(command -> expected.add("asynclint-" + command + ".1"));
        try (Stream<Path> found = Files.list(pages)) {
            List<String> names = found.map(page -> page.getFileName().toString()).toList();
            assertThat(names).containsAll(expected);
            assertThat(names).allMatch(name -> expected.contains(name) || name.startsWith("asynclint-hook"));
        }
        assumeThat(Path.of("/usr/bin/groff")).isExecutable();
        for (String name : expected) {
            Run run = run(project, Map.of("PATH", SYSTEM_PATH), "/usr/bin/groff", "-man", "-Tascii", "-ww", "-P-cbou",
                    pages.resolve(name).toString());
            assertThat(run.err()).as(name).isEmpty();
            assertThat(run.out()).as(name).contains("NAME", "SYNOPSIS", "OPTIONS");
        }
        String synopsis = run(project, Map.of("PATH", SYSTEM_PATH), "/usr/bin/groff", "-man", "-Tascii", "-P-cbou",
                pages.resolve("asynclint-check.1").toString()).out().replaceAll("\\s+", " ");
        assertThat(synopsis).contains("[--format=NAME[=FILE]]... [--ignore=RULE[,RULE...]]...", "[PATH...] DESCRIPTION");
        String check = Files.readString(pages.resolve("asynclint-check.1"));
        Main.commands().getSubcommands().get("check").getCommandSpec().options().forEach(option ->
                assertThat(check).contains(option.longestName().replace("-", "\\-")));
    }
}
