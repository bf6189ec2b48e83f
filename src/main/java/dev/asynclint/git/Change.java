package dev.asynclint.git;

import dev.asynclint.source.Overlay;
import java.util.List;
import java.util.function.Supplier;

/**
 * A change of Java files, from one state of the tree to another.
 *
 * @param files  in the order of their names
 * @param after  the state that it leads to
 * @param before the state that it began with; read from the repository when it is asked for
 */
public record Change(List<FileChange> files, Overlay after, Supplier<Overlay> before) {

    public Change {
        files = List.copyOf(files);
    }
}
