package dev.asynclint.catalog;

import java.util.List;

/**
 * The signature pattern of a catalogue line.
 *
 * @param type       full name, or a glob with {@code *}
 * @param name       method name, {@code new} for a constructor, {@code *} for any
 * @param parameters erased types; {@code _} is any one; a last {@code ...} is any further number
 * @param returns    declared return type with its arguments; empty when the line has none
 * @param variables  the method's own type variables: {@code K,V extends Number}; empty when the line has none
 * @param declared   the parameters with their type arguments, as the line has them
 */
public record Signature(String type, String name, List<String> parameters, String returns, String variables,
                        List<String> declared) {

    Signature(String type, String name, List<String> parameters, String returns) {
        this(type, name, parameters, returns, "", parameters);
    }

    /** Whether a call with that many arguments can be meant. */
    public boolean acceptsCount(int count) {
        return isOpenEnded() ? count >= parameters.size() - 1 : count == parameters.size();
    }

    public boolean isOpenEnded() {
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).equals("...");
    }

    /** Whether the last parameter is an array, which a variable-arity one is written as. */
    public boolean mayTakeMore() {
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).endsWith("[]");
    }

    /** How many parameters are named: the most exact of several fitting lines wins. */
    public int exactness() {
        int exact = (int) parameters.stream().filter(p -> !p.equals("_") && !p.equals("...")).count();
        return 2 * exact + (isOpenEnded() ? 0 : 1) + (name.equals("*") ? 0 : 100);
    }

    @Override
    public String toString() {
        return type + "#" + name + "(" + String.join(",", parameters) + ")";
    }
}
