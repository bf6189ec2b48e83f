package dev.asynclint.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnknownType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is around a place in the code: the types it stands in, the type variables it sees, what a type's name means there. */
final class LexicalScope {

    private final TypeResolver resolver;
    private final Types.View view;
    private final Names names;
    private final TypeReader reader;
    private final DeclarationReader declarations;
    private final Map<Node, List<String>> enclosing = new IdentityHashMap<>();
    private final Map<Node, Map<String, TypeRef>> typeVariables = new IdentityHashMap<>();

    LexicalScope(TypeResolver resolver, Names names) {
        this.resolver = resolver;
        this.names = names;
        view = resolver.view();
        reader = new TypeReader(names);
        declarations = new DeclarationReader(view.file(), reader);
    }

    /** Full names of the named types around a node, innermost first. */
    List<String> enclosingTypes(Node node) {
        Node type = node;
        while (type != null && !(type instanceof TypeDeclaration<?>)) {
            type = type.getParentNode().orElse(null);
        }
        if (type == null) {
            return List.of();
        }
        List<String> known = enclosing.get(type);
        if (known == null) {
            TypeDeclaration<?> declaration = (TypeDeclaration<?>) type;
            List<String> outer = type.getParentNode().map(this::enclosingTypes).orElse(List.of());
            known = new ArrayList<>();
            if (Syntax.isMemberType(declaration)) {
                known.add((outer.isEmpty() ? reader.packagePrefix() : outer.get(0) + ".")
                        + declaration.getNameAsString());
            }
            known.addAll(outer);
            enclosing.put(type, known);
        }
        return known;
    }

    /** The name of the type that declares a member; anonymous and local classes are named by their line. */
    String ownerName(Node member) {
        Node parent = member.getParentNode().orElse(null);
        while (parent != null && !(parent instanceof TypeDeclaration<?>) && !Syntax.isAnonymousClass(parent)) {
            parent = parent.getParentNode().orElse(null);
        }
        List<String> scope = enclosingTypes(member);
        String named = scope.isEmpty() ? "" : scope.get(0);
        if (parent == null || parent instanceof TypeDeclaration<?> type && Syntax.isMemberType(type)) {
            return named;
        }
        int line = parent.getBegin().map(p -> p.line).orElse(0);
        int column = parent.getBegin().map(p -> p.column).orElse(0);
        return named + ".anonymous-" + line + "-" + column;
    }

    /** The types whose members can be used without a receiver, innermost first; an anonymous class is its supertype. */
    List<TypeRef> selfTypes(Node node) {
        List<TypeRef> found = new ArrayList<>(2);
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent()
                    && n != node && !Syntax.argumentsOf(n).contains(node)) {
                found.add(resolver.createdType(creation));
            } else if (n instanceof TypeDeclaration<?> type) {
                if (Syntax.isMemberType(type)) {
                    String name = enclosingTypes(type).get(0);
                    TypeDecl declaration = view.find(name);
                    List<TypeRef> own = declaration == null ? List.of()
                            : declaration.variables().keySet().stream().map(TypeRef::variable).toList();
                    found.add(TypeRef.of(name).withArgs(own));
                } else if (type instanceof ClassOrInterfaceDeclaration local) {
                    local.getExtendedTypes().forEach(t -> found.add(read(t, local.getParentNode().orElse(local))));
                    local.getImplementedTypes().forEach(t -> found.add(read(t, local.getParentNode().orElse(local))));
                }
            }
        }
        return found;
    }

    /** The type of {@code this} at a node. */
    TypeRef selfType(Node node) {
        List<TypeRef> selves = selfTypes(node);
        return selves.isEmpty() ? TypeRef.UNKNOWN : selves.get(0);
    }

    /** What {@code super} is where {@code this} has this type. */
    TypeRef superType(TypeRef self) {
        TypeDecl declaration = self.isClass() ? view.find(self.name()) : null;
        if (declaration == null || declaration.supertypes().isEmpty()) {
            return TypeRef.OBJECT;
        }
        return declaration.supertypes().get(0).substitute(view.bindings(declaration, self));
    }

    /** A type as it stands in the code at a node. */
    TypeRef read(Type type, Node at) {
        if (type instanceof UnknownType || Syntax.isVar(type)) {
            return TypeRef.UNKNOWN;
        }
        TypeRef local = localClass(type, at);
        return local != null ? local : reader.read(type, enclosingTypes(at), typeVariablesAt(at).keySet());
    }

    /** A class that is declared in a method counts as what it extends or implements. */
    private TypeRef localClass(Type type, Node at) {
        if (!(type instanceof ClassOrInterfaceType named) || named.getScope().isPresent()) {
            return null;
        }
        for (Node n = at; n != null && !(n instanceof CallableDeclaration<?>); n = n.getParentNode().orElse(null)) {
            if (n instanceof BlockStmt block) {
                for (var statement : block.getStatements()) {
                    if (statement.isLocalClassDeclarationStmt()) {
                        var local = statement.asLocalClassDeclarationStmt().getClassDeclaration();
                        if (local.getNameAsString().equals(named.getNameAsString())) {
                            List<ClassOrInterfaceType> supers = new ArrayList<>(local.getExtendedTypes());
                            supers.addAll(local.getImplementedTypes());
                            return supers.isEmpty() ? TypeRef.UNKNOWN : read(supers.get(0), block.getParentNode().orElse(at));
                        }
                    }
                }
            }
        }
        return null;
    }

    /** The type of this name at a node. */
    TypeRef named(String name, Node at) {
        String full = names.resolve(name, enclosingTypes(at));
        return full == null ? TypeRef.UNKNOWN : TypeRef.of(full);
    }

    /** Type variables that are in scope at a node, with their bounds. */
    private Map<String, TypeRef> typeVariablesAt(Node node) {
        Node holder = node;
        while (holder != null && !(holder instanceof NodeWithTypeParameters<?>)) {
            holder = holder.getParentNode().orElse(null);
        }
        if (holder == null) {
            return Map.of();
        }
        Map<String, TypeRef> known = typeVariables.get(holder);
        if (known == null) {
            Node start = holder;
            Map<String, TypeRef> outer = holder.getParentNode().map(this::typeVariablesAt).orElse(Map.of());
            List<TypeParameter> own = ((NodeWithTypeParameters<?>) holder).getTypeParameters();
            known = new HashMap<>(outer);
            typeVariables.put(holder, known);
            if (!own.isEmpty()) {
                known.putAll(reader.variables(((NodeWithTypeParameters<?>) start).getTypeParameters(),
                        enclosingTypes(start), outer.keySet()));
            }
        }
        return known;
    }

    boolean hasTypeVariable(Node node, String name) {
        return typeVariablesAt(node).containsKey(name);
    }

    /** A type as it stands, or what bounds it when it is a type variable. */
    TypeRef bound(TypeRef type, Node at) {
        if (type.kind() != TypeRef.Kind.VARIABLE) {
            return type;
        }
        TypeRef bound = typeVariablesAt(at).getOrDefault(type.name(), TypeRef.UNKNOWN);
        return bound.kind() == TypeRef.Kind.VARIABLE ? TypeRef.UNKNOWN : bound;
    }

    /** The declaration of any method or constructor of this file. */
    MethodDecl declare(CallableDeclaration<?> callable) {
        List<String> scope = enclosingTypes(callable);
        TypeDecl.Kind kind = TypeDecl.Kind.CLASS;
        Node parent = callable.getParentNode().orElse(null);
        if (parent instanceof ClassOrInterfaceDeclaration type && type.isInterface()) {
            kind = TypeDecl.Kind.INTERFACE;
        }
        Set<String> outer = new HashSet<>(parent == null ? Set.of() : typeVariablesAt(parent).keySet());
        return declarations.method(callable, ownerName(callable), kind, scope, outer);
    }
}
