package dev.asynclint.config;

import dev.asynclint.finding.Severity;
import dev.asynclint.rule.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of asynclint.yml; what the file leaves out is empty.
 *
 * @param failOn     empty when the file says nothing of it
 * @param catalogs   resolved against the file's folder
 * @param baseline   resolved against the file's folder; may not be there
 * @param severities by the rule's name as written
 */
public record Config(Optional<Profile> profile, List<Entry> select, List<Entry> ignore, List<String> exclude,
                     Optional<Integer> release, Optional<FailOn> failOn, Optional<Integer> maxFindings, List<Path> catalogs,
                     Optional<Path> baseline, Map<Entry, Severity> severities, Optional<Integer> threads, String origin) {

    public static final Config EMPTY = new Config(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(),
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Map.of(), Optional.empty(),
            "no configuration file");

    /** A word and the place where the user wrote it, such as {@code asynclint.yml:4} or {@code --select}. */
    public record Entry(String text, String place) { }
}
