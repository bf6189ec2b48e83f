package dev.asynclint.engine;

/** Told how far a run is; called from several threads. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (stage, done, total) -> { };

    /**
     * @param stage a word such as {@code scan}, {@code analyse}, {@code link}
     * @param total 0 when not yet known
     */
    void at(String stage, int done, int total);
}
