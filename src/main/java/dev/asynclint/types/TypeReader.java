package dev.asynclint.types;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the types that stand in one file's code. */
final class TypeReader {

    private final Names names;
    /** Types without arguments: declarations name the same few again and again, and stay in memory. */
    private final Map<String, TypeRef> plain = new HashMap<>();

    TypeReader(Names names) {
        this.names = names;
    }

    String packagePrefix() {
        return names.packageName().isEmpty() ? "" : names.packageName() + ".";
    }

    /** The full name of a type, or the name as it stands when nothing is known of it. */
    String fullName(String name, List<String> enclosing) {
        String full = names.resolve(name, enclosing);
        return full == null ? name : full;
    }

    /**
     * @param enclosing full names of the types around, innermost first
     * @param variables names of the type variables in scope
     */
    TypeRef read(Type type, List<String> enclosing, Set<String> variables) {
        if (type instanceof ClassOrInterfaceType named) {
            String name = named.getNameWithScope();
            if (variables.contains(name)) {
                return TypeRef.variable(name);
            }
            String full = names.resolve(name, enclosing);
            if (full == null) {
                return TypeRef.UNKNOWN;
            }
            List<TypeRef> args = named.getTypeArguments()
                    .map(list -> list.stream().map(arg -> read(arg, enclosing, variables)).toList())
                    .orElse(List.of());
            return args.isEmpty() ? plain.computeIfAbsent(full, TypeRef::of) : new TypeRef(TypeRef.Kind.CLASS, full, args);
        }
        if (type instanceof PrimitiveType primitive) {
            return TypeRef.primitive(primitive.asString());
        }
        if (type instanceof VoidType) {
            return TypeRef.VOID;
        }
        if (type instanceof ArrayType array) {
            return TypeRef.array(read(array.getComponentType(), enclosing, variables));
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendedType().or(wildcard::getSuperType)
                    .map(bound -> read(bound, enclosing, variables)).orElse(TypeRef.UNKNOWN);
        }
        if (type instanceof IntersectionType intersection) {
            return read(intersection.getElements().get(0), enclosing, variables);
        }
        if (type instanceof UnionType union) {
            return read(union.getElements().get(0), enclosing, variables);
        }
        return TypeRef.UNKNOWN;
    }

    /** Type variables with their first bounds, in order. */
    Map<String, TypeRef> variables(NodeList<TypeParameter> parameters, List<String> enclosing, Set<String> outer) {
        if (parameters.isEmpty()) {
            return Map.of();
        }
        Set<String> visible = new java.util.HashSet<>(outer);
        parameters.forEach(p -> visible.add(p.getNameAsString()));
        Map<String, TypeRef> variables = new LinkedHashMap<>();
        for (TypeParameter parameter : parameters) {
            TypeRef bound = parameter.getTypeBound().isEmpty() ? TypeRef.OBJECT
                    : read(parameter.getTypeBound().get(0), enclosing, visible);
            variables.put(parameter.getNameAsString(), bound);
        }
        return variables;
    }
}
