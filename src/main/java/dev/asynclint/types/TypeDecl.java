package dev.asynclint.types;

import dev.asynclint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A declared type: of the tree, of the JDK, or of a library that the catalogue describes.
 *
 * @param variables  type variables with their bounds, in order
 * @param supertypes the superclass first; in terms of the variables
 * @param methods    by name, in the order of declaration; constructors under {@code new}
 * @param constants  what its static final fields are set to, as it stands in the code
 * @param file       where it is declared; null for the JDK and libraries
 * @param complete   whether all members are listed: not so for libraries
 */
public record TypeDecl(String name, Kind kind, Set<MethodDecl.Flag> flags, Map<String, TypeRef> variables,
                       List<TypeRef> supertypes, Map<String, List<MethodDecl>> methods, Map<String, TypeRef> fields,
                       Map<String, String> constants,
                       List<String> annotations, SourceFile file, boolean complete) {

    public enum Kind { CLASS, INTERFACE, ENUM, RECORD, ANNOTATION }

    public boolean isInterface() {
        return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
    }

    public boolean isAbstract() {
        return isInterface() || flags.contains(MethodDecl.Flag.ABSTRACT);
    }

    public List<MethodDecl> methods(String methodName) {
        return methods.getOrDefault(methodName, List.of());
    }
}
