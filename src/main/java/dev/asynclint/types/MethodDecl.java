package dev.asynclint.types;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A declared method or constructor ({@code <init>} has the name {@code new}).
 *
 * @param owner       full name of the declaring type
 * @param variables   its own type variables with their bounds
 * @param parameters  declared types, in terms of the owner's and its own variables
 * @param annotations full names, as far as the imports tell them
 */
public record MethodDecl(String owner, String name, Map<String, TypeRef> variables, List<TypeRef> parameters,
                         boolean varargs, TypeRef returns, List<String> throwsTypes, Set<Flag> flags,
                         List<String> annotations) {

    public enum Flag { STATIC, ABSTRACT, DEFAULT, FINAL, PRIVATE, SYNCHRONIZED, NATIVE }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    public boolean acceptsCount(int count) {
        return varargs ? count >= parameters.size() - 1 : count == parameters.size();
    }

    /** The type of the parameter that takes the argument at this index. */
    public TypeRef parameterFor(int argument, int count) {
        int last = parameters.size() - 1;
        if (varargs && argument >= last) {
            TypeRef array = parameters.get(last);
            return count == parameters.size() ? array : array.arg(0);
        }
        return argument <= last ? parameters.get(argument) : TypeRef.UNKNOWN;
    }

    /** Parameter types without type arguments, as the catalogue writes them. */
    public List<String> erasedParameters(Map<String, TypeRef> ownerVariables) {
        return parameters.stream().map(p -> erased(p, ownerVariables)).toList();
    }

    private String erased(TypeRef type, Map<String, TypeRef> ownerVariables) {
        return switch (type.kind()) {
            case ARRAY -> erased(type.arg(0), ownerVariables) + "[]";
            case VARIABLE -> {
                TypeRef bound = variables.getOrDefault(type.name(), ownerVariables.get(type.name()));
                yield bound == null || !bound.isClass() ? "java.lang.Object" : bound.name();
            }
            default -> type.name();
        };
    }

    /** Tells methods apart within a program: owner, name and parameters by simple names. */
    public String key() {
        return owner + "#" + name + parameters.stream().map(TypeRef::simpleName)
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** As a reader says it: {@code OrderService.load}, {@code new OrderService}. */
    public String label() {
        return label(owner, name);
    }

    public static String label(String owner, String name) {
        String simple = owner.substring(owner.lastIndexOf('.') + 1);
        return name.equals("new") ? "new " + simple : simple + "." + name;
    }
}
