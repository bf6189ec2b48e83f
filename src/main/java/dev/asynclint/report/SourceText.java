package dev.asynclint.report;

import java.util.Optional;

/** The text of a file that a finding names, as it is now: it may have changed since the run, or be gone. */
@FunctionalInterface
public interface SourceText {

    SourceText NONE = path -> Optional.empty();

    /**
     * @param path as it stands in the finding
     * @return empty when there is no such text any more
     */
    Optional<String> of(String path);
}
