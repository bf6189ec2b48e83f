package dev.asynclint.facts;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the whole program wants to know of one file.
 *
 * @param methods keys of methods whose facts are wanted
 * @param callees names of methods of which it matters how this file calls them
 */
public record Asked(Set<String> methods, Set<String> callees) {

    public static final Asked NOTHING = new Asked(Set.of(), Set.of());

    public Asked() {
        this(new TreeSet<>(), new TreeSet<>());
    }
}
