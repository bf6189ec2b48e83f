package dev.asynclint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * The Java release that a project's build file asks for.
 *
 * @param release 8 or more
 * @param origin  the file that says so, or that none does
 */
public record ProjectRelease(int release, String origin) {

    /** Where no build file says anything: the first release with virtual threads. */
    public static final ProjectRelease DEFAULT = new ProjectRelease(21, "the default, since no build file says one");

    private static final int MAX_BYTES = 2_000_000;
    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    /**
     * Looks in the nearest folder upwards that has a build file, asynclint.yml or .git; as long as that is only a
     * module, whose build file leaves the release to its parent, in the parents too.
     */
    public static ProjectRelease of(Path start) {
        boolean inProject = false;
        for (Path folder = ConfigReader.folderOf(start); folder != null; folder = folder.getParent()) {
            boolean hasBuild = false;
            for (String name : BUILD_FILES) {
                Path file = folder.resolve(name);
                if (Files.isRegularFile(file)) {
                    hasBuild = true;
                    OptionalInt release = read(file);
                    if (release.isPresent()) {
                        return new ProjectRelease(release.getAsInt(), name);
                    }
                }
            }
            boolean isTop = Files.exists(folder.resolve(".git"));
            if (isTop || inProject && !hasBuild) {
                break;
            }
            inProject |= hasBuild || Files.exists(folder.resolve(ConfigReader.FILE_NAME));
        }
        return DEFAULT;
    }

    private static OptionalInt read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                return OptionalInt.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return file.endsWith("pom.xml") ? PomRelease.read(bytes) : GradleRelease.read(bytes);
        } catch (IOException e) {
            return OptionalInt.empty(); // what cannot be read says nothing; --release is there for that
        }
    }

    /** {@code 17}, {@code 1.8}, {@code 25.0.1}; releases before 8 count as 8. */
    static OptionalInt parse(String text) {
        String number = text.strip();
        if (number.startsWith("1.") || number.startsWith("1_")) {
            number = number.substring(2);
        }
        int digits = 0;
        while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
            digits++;
        }
        boolean ends = digits == number.length() || number.charAt(digits) == '.';
        return digits == 0 || digits > 3 || !ends
                ? OptionalInt.empty() : OptionalInt.of(Math.max(8, Integer.parseInt(number.substring(0, digits))));
    }
}
