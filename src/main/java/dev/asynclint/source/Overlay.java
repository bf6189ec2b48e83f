package dev.asynclint.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A state of the tree that is not the one on the disk, told by what differs: what is about to be committed, or what a
 * change began with. {@link SourceTree} merges it; nothing is written anywhere.
 *
 * @param contents files that this state has with a content of its own, on the disk or not, by absolute path
 * @param absent   tells of a file on the disk without a content here that this state does not have it
 */
public record Overlay(Map<Path, Content> contents, Predicate<Path> absent) {

    /** The tree as it is on the disk. */
    public static final Overlay NONE = new Overlay(Map.of(), path -> false);

    public Overlay {
        contents = Map.copyOf(contents);
    }

    /** Whether this state has a file that lies on the disk. */
    boolean has(Path onDisk) {
        return contents.containsKey(onDisk) || !absent.test(onDisk);
    }
}
