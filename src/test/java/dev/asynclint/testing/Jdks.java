package dev.asynclint.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine: the running one and those that lie beside it. */
public final class Jdks {

    private static final Path HOME = Path.of(System.getProperty("java.home"));
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** @param release the number of its feature release */
    public record Jdk(Path home, int release) {

        public String java() {
            return home.resolve("bin").resolve("java").toString();
        }
    }

    private Jdks() {
    }

    public static Jdk running() {
        return new Jdk(HOME, Runtime.version().feature());
    }

    /** Of 17 or newer, with a compiler, from old to new; one of each release, the running one among them. */
    public static List<Jdk> all() {
        try (Stream<Path> beside = Files.list(HOME.toRealPath().getParent())) {
            Stream<Jdk> others = beside.sorted().flatMap(home -> read(home).stream())
                    .filter(jdk -> jdk.release() != running().release());
            return Stream.concat(Stream.of(running()), others).filter(jdk -> jdk.release() >= 17)
                    .sorted(Comparator.comparingInt(Jdk::release)).toList();
        } catch (IOException e) {
            return List.of(running());
        }
    }

    /** The newest. */
    public static Jdk newest() {
        List<Jdk> all = all();
        return all.get(all.size() - 1);
    }

    private static Optional<Jdk> read(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin").resolve("javac"))) {
            return Optional.empty();
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            return version.find() ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1)))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
