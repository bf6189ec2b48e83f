package dev.asynclint.catalog;

import java.util.List;
import java.util.Set;

/**
 * What the catalogue says of one type.
 *
 * @param variables  names of its type variables
 * @param supertypes with type arguments, in the notation of the catalogue
 * @param declared   whether the line declares the type (a library's), or only says words of it
 */
public record TypeFacts(String name, List<String> variables, List<String> supertypes, Set<Word> words,
                        ExecutorKind executor, boolean declared, String source) {

    public enum Word { FUTURE, EXECUTOR, EVENT_LOOP, PUBLISHER, LOCK, IN_MEMORY, CARRIES_CONTEXT, JOINS_TRANSACTION, VOID_FUNCTION }
}
