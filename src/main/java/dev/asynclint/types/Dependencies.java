package dev.asynclint.types;

import dev.asynclint.source.SourceFile;
import java.util.HashSet;
import java.util.Set;

/**
 * What the analysis of one file rests on outside of it. As long as none of that changes, it gives the same again.
 *
 * @param names        full names of types of which it was asked whether the tree declares them, or what their headers say
 * @param supertypes   simple names of which it was asked which types list them as a supertype
 * @param declarations files whose declarations were read
 * @param bodies       files whose code was asked
 */
public record Dependencies(NameHashes names, NameHashes supertypes, Set<SourceFile> declarations, Set<SourceFile> bodies) {

    public static final Dependencies NONE = new Dependencies(NameHashes.NONE, NameHashes.NONE, Set.of(), Set.of());

    /** These and others. */
    public Dependencies and(Dependencies others) {
        return new Dependencies(names.and(others.names), supertypes.and(others.supertypes),
                union(declarations, others.declarations), union(bodies, others.bodies));
    }

    private static Set<SourceFile> union(Set<SourceFile> some, Set<SourceFile> others) {
        Set<SourceFile> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
