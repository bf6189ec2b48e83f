package dev.asynclint.types;

import dev.asynclint.source.SourceFile;
import java.util.HashSet;
import java.util.Set;

/**
 * What the analysis of one file looked at outside of it. As long as none of that changes, it gives the same again. For
 * one thread at a time.
 *
 * @param names        full names of types of which it was asked whether the tree declares them, or what their headers say
 * @param supertypes   simple names of which it was asked which types list them as a supertype
 * @param declarations files whose declarations were read
 * @param bodies       files whose code was asked
 */
public record Dependencies(Set<String> names, Set<String> supertypes, Set<SourceFile> declarations, Set<SourceFile> bodies) {

    public Dependencies() {
        this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    /** Adds what another analysis rests on. */
    public void add(Dependencies others) {
        names.addAll(others.names);
        supertypes.addAll(others.supertypes);
        declarations.addAll(others.declarations);
        bodies.addAll(others.bodies);
    }

    /** The same in less memory, for when no more is added. */
    public Dependencies compact() {
        return new Dependencies(Set.copyOf(names), Set.copyOf(supertypes), Set.copyOf(declarations), Set.copyOf(bodies));
    }
}
