package dev.asynclint.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What type variables stand for at a use: by its receiver, its arguments, and what is expected of it. As far as that pays. */
final class Inference {

    private final TypeResolver resolver;
    private final Types.View view;

    Inference(TypeResolver resolver) {
        this.resolver = resolver;
        view = resolver.view();
    }

    /** What the arguments of a call bind the method's own type variables to. */
    Map<String, TypeRef> bind(Node call, Resolution resolution, boolean withLambdas) {
        MethodDecl method = resolution.method();
        if (method.variables().isEmpty()) {
            return Map.of();
        }
        Map<String, TypeRef> bindings = new HashMap<>();
        Set<String> open = method.variables().keySet();
        List<Expression> arguments = Syntax.argumentsOf(call);
        for (int i = 0; i < arguments.size(); i++) {
            if (!Syntax.isFunctional(arguments.get(i)) && i < resolution.arguments().size()) {
                TypeRef parameter = parameter(resolution, i, arguments.size());
                unify(parameter, asTarget(arguments.get(i), resolution.arguments().get(i), parameter), open, bindings);
            }
        }
        for (int i = 0; withLambdas && i < arguments.size(); i++) {
            if (Syntax.isFunctional(arguments.get(i))) {
                TypeRef parameter = parameter(resolution, i, arguments.size());
                MethodDecl sam = view.functionalMethod(parameter);
                if (sam != null) {
                    TypeRef wanted = inTermsOf(parameter, sam.owner(), sam.returns());
                    unify(wanted, resolver.resultOf(arguments.get(i)), open, bindings);
                }
            }
        }
        return bindings;
    }

    /**
     * The type of an argument, where the parameter decides on type variables that the argument's own arguments leave
     * open: {@code Collectors.toList()} collects what the stream holds.
     */
    private TypeRef asTarget(Expression argument, TypeRef type, TypeRef parameter) {
        if (!(argument instanceof MethodCallExpr call) || !type.isClass() || type.args().stream().allMatch(Inference::isBound)) {
            return type;
        }
        Resolution inner = resolver.calls().resolve(call);
        if (inner.method() == null || inner.method().variables().isEmpty()) {
            return type;
        }
        TypeRef declared = inTermsOf(inner.receiver(), inner.method(), inner.method().returns());
        Map<String, TypeRef> bindings = new HashMap<>(bind(call, inner, true));
        bindings.values().removeIf(bound -> !isBound(bound));
        unify(declared, parameter, inner.method().variables().keySet(), bindings);
        bindings.values().removeIf(TypeRef::mentionsVariable);
        TypeRef made = declared.substitute(bindings);
        Map<String, TypeRef> rest = new HashMap<>();
        inner.method().variables().keySet().forEach(v -> rest.put(v, TypeRef.UNKNOWN));
        return made.substitute(rest);
    }

    private static boolean isBound(TypeRef type) {
        return type.isKnown() && type.args().stream().allMatch(Inference::isBound);
    }

    private TypeRef parameter(Resolution resolution, int index, int count) {
        return inTermsOf(resolution.receiver(), resolution.method(),
                resolution.method().parameterFor(index, count));
    }

    /** Binds the open variables of a parameter's type so that it becomes the argument's type. */
    void unify(TypeRef parameter, TypeRef argument, Collection<String> open, Map<String, TypeRef> bindings) {
        if (!argument.isKnown() || !parameter.mentionsVariable()) {
            return;
        }
        if (parameter.kind() == TypeRef.Kind.VARIABLE) {
            if (open.contains(parameter.name()) && !argument.isVoid()) {
                bindings.putIfAbsent(parameter.name(), boxed(argument));
            }
            return;
        }
        if (parameter.kind() == TypeRef.Kind.ARRAY) {
            if (argument.kind() == TypeRef.Kind.ARRAY) {
                unify(parameter.arg(0), argument.arg(0), open, bindings);
            }
            return;
        }
        TypeRef seen = argument.isClass() ? view.asSuper(argument, parameter.name()) : null;
        for (int i = 0; seen != null && i < parameter.args().size(); i++) {
            unify(parameter.args().get(i), seen.arg(i), open, bindings);
        }
    }

    private static TypeRef boxed(TypeRef type) {
        if (type.kind() != TypeRef.Kind.PRIMITIVE) {
            return type;
        }
        return TypeRef.of("java.lang." + switch (type.name()) {
            case "int" -> "Integer";
            case "char" -> "Character";
            default -> Character.toUpperCase(type.name().charAt(0)) + type.name().substring(1);
        });
    }

    /** A type out of a declaration of {@code owner}, with the type arguments that the use of the owner gives. */
    TypeRef inTermsOf(TypeRef use, String owner, TypeRef type) {
        if (!type.mentionsVariable()) {
            return type;
        }
        TypeRef seen = use.isClass() ? view.asSuper(use, owner) : null;
        TypeDecl declaration = view.find(owner);
        return seen == null || declaration == null ? type : type.substitute(view.bindings(declaration, seen));
    }

    /** As above, for a type out of a method: its own type variables hide those of its class, as in {@code List.of}. */
    TypeRef inTermsOf(TypeRef use, MethodDecl method, TypeRef type) {
        TypeRef seen = use.isClass() && type.mentionsVariable() ? view.asSuper(use, method.owner()) : null;
        TypeDecl declaration = seen == null ? null : view.find(method.owner());
        if (declaration == null) {
            return type;
        }
        Map<String, TypeRef> bindings = new HashMap<>(view.bindings(declaration, seen));
        bindings.keySet().removeAll(method.variables().keySet());
        return type.substitute(bindings);
    }

    /** {@code var copy = new ArrayList<>(futures)}: what the constructor is given decides. */
    TypeRef inferDiamond(TypeRef type, Resolution constructor) {
        TypeDecl declaration = type.isClass() && constructor.method() != null ? view.find(type.name()) : null;
        if (declaration == null) {
            return type;
        }
        Map<String, TypeRef> bindings = new HashMap<>();
        int count = constructor.arguments().size();
        for (int i = 0; i < count; i++) {
            unify(constructor.method().parameterFor(i, count), constructor.arguments().get(i),
                    declaration.variables().keySet(), bindings);
        }
        return bindings.isEmpty() ? type : type.withArgs(declaration.variables().keySet().stream()
                .map(v -> bindings.getOrDefault(v, TypeRef.UNKNOWN)).toList());
    }

    /** {@code List<Future<X>> l = new ArrayList<>()}: the arguments carry over when the variables correspond. */
    TypeRef inferDiamond(TypeRef type, TypeRef target) {
        TypeDecl declaration = view.find(type.name());
        if (declaration == null || declaration.variables().isEmpty()) {
            return type.is(target.name()) ? target : type;
        }
        List<TypeRef> own = declaration.variables().keySet().stream().map(TypeRef::variable).toList();
        TypeRef seen = view.asSuper(type.withArgs(own), target.name());
        if (seen == null) {
            return type;
        }
        Map<String, TypeRef> bindings = new HashMap<>();
        unify(seen, target, declaration.variables().keySet(), bindings);
        return type.withArgs(own.stream().map(v -> bindings.getOrDefault(v.name(), TypeRef.UNKNOWN)).toList());
    }
}
