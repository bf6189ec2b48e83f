package dev.asynclint.types;

import dev.asynclint.source.SourceFile;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notes what is looked up outside of a file while it is analysed; see {@link Dependencies}. */
public final class Lookups {

    final Set<String> names;
    final Set<String> supertypes;
    final Set<SourceFile> declarations;
    private final Set<SourceFile> bodies;

    private Lookups(Set<String> names, Set<String> supertypes, Set<SourceFile> declarations, Set<SourceFile> bodies) {
        this.names = names;
        this.supertypes = supertypes;
        this.declarations = declarations;
        this.bodies = bodies;
    }

    static Lookups ofOneThread() {
        return new Lookups(new HashSet<>(), new HashSet<>(0), new HashSet<>(), new HashSet<>(0));
    }

    static Lookups ofManyThreads() {
        return new Lookups(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet(),
                ConcurrentHashMap.newKeySet());
    }

    /** The code of this file was asked. */
    public void body(SourceFile file) {
        bodies.add(file);
    }

    /** All so far. */
    public Dependencies dependencies() {
        return new Dependencies(NameHashes.of(names), NameHashes.of(supertypes), Set.copyOf(declarations), Set.copyOf(bodies));
    }
}
