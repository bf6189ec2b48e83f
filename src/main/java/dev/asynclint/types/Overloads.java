package dev.asynclint.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Catalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses among methods of one name, as far as what is known of the arguments decides. */
final class Overloads {

    private final TypeResolver resolver;

    Overloads(TypeResolver resolver) {
        this.resolver = resolver;
    }

    private Types.View view() {
        return resolver.view();
    }

    /** The method that a call means; null when none fits, nothing is known of the receiver, or of the argument that decides. */
    MethodDecl choose(Node call, TypeRef receiver, String name, List<TypeRef> arguments) {
        List<MethodDecl> candidates = candidates(call, receiver, name, arguments);
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        List<Expression> expressions = Syntax.argumentsOf(call);
        MethodDecl best = null;
        int bestScore = Integer.MIN_VALUE;
        boolean ambiguous = false; // as to whether anything is given at all
        for (MethodDecl candidate : candidates) {
            int score = score(candidate, receiver, expressions, arguments);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
                ambiguous = false;
            } else if (score == bestScore && candidate.returns().isVoid() != best.returns().isVoid()) {
                ambiguous = arguments.stream().anyMatch(a -> !a.isKnown());
            }
        }
        if (bestScore >= 0) {
            return ambiguous ? null : best;
        }
        MethodDecl first = candidates.get(0); // types may hide; but of Object's methods there are no others
        return first.owner().equals("java.lang.Object") ? null : first;
    }

    /** The nearest type's method of this name that takes so many arguments; null when it has several, or none. */
    MethodDecl only(TypeRef receiver, String name, int count) {
        for (TypeRef each : view().hierarchy(receiver)) {
            TypeDecl declaration = each.isClass() ? view().find(each.name()) : null;
            List<MethodDecl> found = declaration == null ? List.of()
                    : declaration.methods(name).stream().filter(m -> m.acceptsCount(count)).toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.get(0) : null;
            }
        }
        return null;
    }

    /**
     * Methods of this name and arity, the nearest type's first; overridden ones are left out. Where the nearest type
     * has just one and it fits, supertypes are not asked: each question may cost a file.
     */
    private List<MethodDecl> candidates(Node call, TypeRef receiver, String name, List<TypeRef> arguments) {
        int count = arguments.size();
        List<MethodDecl> found = new ArrayList<>(2);
        Set<String> shapes = new HashSet<>();
        for (TypeRef each : view().hierarchy(receiver)) {
            TypeDecl declaration = each.isClass() ? view().find(each.name()) : null;
            if (declaration == null) {
                continue;
            }
            for (MethodDecl method : declaration.methods(name)) {
                if (method.acceptsCount(count)
                        && shapes.add(String.join(",", erasedSimple(method, declaration)))) {
                    found.add(method);
                }
            }
            boolean settled = found.size() == 1 && !found.get(0).varargs() && (count == 0
                    || score(found.get(0), receiver, Syntax.argumentsOf(call), arguments) >= 0);
            if (name.equals("new") || settled) {
                break;
            }
        }
        if (found.size() > 1 && found.stream().anyMatch(m -> !m.varargs())) {
            List<MethodDecl> fixed = found.stream().filter(m -> !m.varargs()).toList();
            return fixed.size() == found.size() ? found : preferFixed(found, fixed, count);
        }
        return found;
    }

    private static List<MethodDecl> preferFixed(List<MethodDecl> all, List<MethodDecl> fixed, int count) {
        boolean fits = fixed.stream().anyMatch(m -> m.parameters().size() == count);
        return fits ? fixed : all;
    }

    private List<String> erasedSimple(MethodDecl method, TypeDecl owner) {
        return method.erasedParameters(owner.variables()).stream()
                .map(p -> p.substring(p.lastIndexOf('.') + 1)).toList();
    }

    /** The more arguments are known to fit, the higher; negative when one cannot fit. */
    private int score(MethodDecl method, TypeRef receiver, List<Expression> expressions, List<TypeRef> arguments) {
        int score = 0;
        for (int i = 0; i < arguments.size(); i++) {
            TypeRef parameter = resolver.inference().inTermsOf(receiver, method, method.parameterFor(i, arguments.size()));
            int fit = Syntax.isFunctional(expressions.get(i))
                    ? functionalFit(expressions.get(i), parameter) : fit(arguments.get(i), parameter, method);
            if (fit < 0) {
                return -1;
            }
            score += fit;
        }
        return score;
    }

    private int fit(TypeRef argument, TypeRef parameter, MethodDecl method) {
        if (!argument.isKnown() || !parameter.isKnown()) {
            return 1;
        }
        if (parameter.kind() == TypeRef.Kind.VARIABLE) {
            TypeRef bound = method.variables().get(parameter.name());
            return bound == null || bound.is("java.lang.Object") || !argument.isClass()
                    || view().isSubtype(argument, bound.name()) ? 2 : -1;
        }
        if (argument.kind() == TypeRef.Kind.PRIMITIVE || parameter.kind() == TypeRef.Kind.PRIMITIVE) {
            return primitiveFit(argument, parameter);
        }
        if (argument.kind() != parameter.kind()) {
            return parameter.is("java.lang.Object") ? 1 : -1;
        }
        if (argument.kind() == TypeRef.Kind.ARRAY) {
            return 2;
        }
        if (argument.is(parameter.name())) {
            return 6;
        }
        if (parameter.is("java.lang.Object")) {
            return 1;
        }
        if (view().isSubtype(argument, parameter.name())) {
            return 4;
        }
        return view().isFullyKnown(argument) || isNoFunction(argument, parameter) ? -1 : 1;
    }

    /** A library's type that the catalogue describes is no function of the JDK unless it is said there; nor is what extends it. */
    private boolean isNoFunction(TypeRef argument, TypeRef parameter) {
        if (!parameter.name().startsWith("java.util.function.")) {
            return false;
        }
        for (TypeRef each : view().hierarchy(argument)) {
            if (!each.isClass() || view().types().catalog().type(each.name()) == null && view().find(each.name()) == null) {
                return false;
            }
        }
        return true;
    }

    private int primitiveFit(TypeRef argument, TypeRef parameter) {
        if (argument.equals(parameter)) {
            return 6;
        }
        boolean both = argument.kind() == parameter.kind();
        if (both) {
            return argument.name().equals("boolean") || parameter.name().equals("boolean") ? -1 : 3;
        }
        TypeRef reference = argument.kind() == TypeRef.Kind.PRIMITIVE ? parameter : argument;
        return reference.is("java.lang.Object") || reference.name().startsWith("java.lang.") ? 1 : -1;
    }

    /** A lambda fits a functional interface of its arity whose result it can give. */
    private int functionalFit(Expression functional, TypeRef parameter) {
        if (functional instanceof EnclosedExpr enclosed) {
            return functionalFit(enclosed.getInner(), parameter);
        }
        if (!parameter.isKnown() || parameter.kind() == TypeRef.Kind.VARIABLE) {
            return 0;
        }
        MethodDecl sam = view().functionalMethod(parameter);
        if (sam == null && parameter.isClass() && view().types().catalog().isFunction(parameter.name())) {
            return 1;
        }
        if (sam == null) {
            return parameter.isClass() && view().find(parameter.name()) == null ? 0 : -1;
        }
        if (functional instanceof LambdaExpr lambda) {
            if (lambda.getParameters().size() != sam.parameters().size()) {
                return -1;
            }
            return resultFit(lambda, sam.returns().isVoid());
        }
        return referenceFit((MethodReferenceExpr) functional, sam);
    }

    private int resultFit(LambdaExpr lambda, boolean wantsVoid) {
        if (lambda.getExpressionBody().isPresent()) {
            Expression body = lambda.getExpressionBody().get();
            boolean statement = body.isMethodCallExpr() || body.isAssignExpr() || body.isObjectCreationExpr()
                    || body.isUnaryExpr();
            if (!statement) {
                return wantsVoid ? -1 : 3;
            }
            boolean isVoid = body.isMethodCallExpr() && lambda.getParameters().isEmpty()
                    && resolver.typeOf(body).isVoid();
            return wantsVoid ? isVoid ? 3 : 1 : isVoid ? -1 : 2;
        }
        boolean returnsValue = Syntax.returnsOf(lambda).stream().anyMatch(r -> r.getExpression().isPresent());
        if (returnsValue) {
            return wantsVoid ? -1 : 3;
        }
        boolean endsWithThrow = lambda.getBody().isBlockStmt() && lambda.getBody().asBlockStmt().getStatements()
                .getLast().map(last -> last.isThrowStmt() || last.isWhileStmt()).orElse(false);
        return wantsVoid ? 2 : endsWithThrow ? 3 : -1;
    }

    private int referenceFit(MethodReferenceExpr reference, MethodDecl sam) {
        TypeRef scope = resolver.scopeType(reference.getScope());
        if (!scope.isClass()) {
            return 1;
        }
        boolean typeScope = resolver.variables().isTypeScope(reference.getScope());
        MethodDecl method = forReference(scope, reference.getIdentifier(), sam.parameters().size(), typeScope);
        if (method == null) {
            return 1;
        }
        boolean isVoid = method.returns().isVoid();
        return sam.returns().isVoid() ? isVoid ? 3 : 1 : isVoid ? -1 : 2;
    }

    /** The method that {@code Type::name} or {@code expression::name} means when the target takes this many arguments. */
    MethodDecl forReference(TypeRef receiver, String name, int arity, boolean typeScope) {
        MethodDecl only = null;
        for (TypeRef each : view().hierarchy(receiver)) {
            TypeDecl declaration = each.isClass() ? view().find(each.name()) : null;
            if (declaration == null) {
                continue;
            }
            for (MethodDecl method : declaration.methods(name)) {
                if (arity < 0) {
                    if (only != null && only.owner().equals(method.owner()) && only.returns().isVoid() != method.returns().isVoid()) {
                        return null; // which one is meant depends on the target, which is not known
                    }
                    only = only == null ? method : only;
                    continue;
                }
                boolean unbound = typeScope && !method.is(MethodDecl.Flag.STATIC) && !name.equals("new");
                if (method.acceptsCount(unbound ? arity - 1 : arity)) {
                    return method;
                }
            }
            if (name.equals("new")) {
                break;
            }
        }
        return only;
    }

    // ---- what the catalogue says ----

    /** The catalogue's line for a call: the most derived type's, and of its lines the most exact. */
    Api api(TypeRef receiver, String name, MethodDecl method, int count, List<TypeRef> arguments) {
        Catalog catalog = view().types().catalog();
        if (!receiver.isClass() || !catalog.mayKnow(name)) {
            return null;
        }
        for (TypeRef each : view().hierarchy(receiver)) {
            if (each.name().equals("java.lang.Object") && method != null && !method.owner().equals(each.name())) {
                return null; // a `wait(String)` of one's own: what the catalogue says of Object is final there
            }
            Api best = null;
            for (Api api : catalog.methodsOf(each.name(), name)) {
                if (acceptsCount(api, method, count) && fits(api, method, arguments) && (best == null || isBetter(api, best))) {
                    best = api;
                }
            }
            if (best != null) {
                return best;
            }
            if (name.equals("new") || method != null && method.is(MethodDecl.Flag.STATIC)
                    && method.owner().equals(each.name())) {
                return null;
            }
        }
        return null;
    }

    /** Of lines that fit equally well, since an argument is not known, the one that says less: a missed alarm is better. */
    private static boolean isBetter(Api api, Api best) {
        int more = api.signature().exactness() - best.signature().exactness();
        return more > 0 || more == 0 && best.isBlocking() && !api.isBlocking();
    }

    /** A variable-arity parameter is one of the signature's, or each of its arguments is. */
    private static boolean acceptsCount(Api api, MethodDecl method, int count) {
        return (method == null || method.varargs()) && api.signature().acceptsCount(count)
                || method == null && api.signature().mayTakeMore() && count >= api.signature().parameters().size()
                || method != null && api.signature().acceptsCount(method.parameters().size());
    }

    private boolean fits(Api api, MethodDecl method, List<TypeRef> arguments) {
        List<String> wanted = api.signature().parameters();
        List<String> declared = method == null ? null
                : method.erasedParameters(ownerVariables(method));
        int known = declared != null ? declared.size() : arguments.size();
        for (int i = 0; i < wanted.size() && i < known; i++) {
            String pattern = wanted.get(i);
            if (pattern.equals("_")) {
                continue;
            }
            if (pattern.equals("...")) {
                return true;
            }
            if (declared != null && view().isInTree(method.owner()) || declared == null) {
                boolean isOneOfMany = pattern.endsWith("[]") && i == wanted.size() - 1;
                if (declared == null && !mayBe(arguments.get(i),
                        isOneOfMany ? pattern.substring(0, pattern.length() - 2) : pattern)) {
                    return false;
                }
            } else if (!sameType(pattern, declared.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Map<String, TypeRef> ownerVariables(MethodDecl method) {
        TypeDecl owner = view().find(method.owner());
        return owner == null ? Map.of() : owner.variables();
    }

    private static boolean sameType(String pattern, String declared) {
        return pattern.equals(declared) || pattern.indexOf('.') < 0
                && (declared.equals("java.lang." + pattern) || declared.equals("?"));
    }

    /** Whether an argument of this type may be given where the catalogue names that parameter type. */
    private boolean mayBe(TypeRef argument, String parameter) {
        if (!argument.isKnown() || argument.kind() == TypeRef.Kind.ARRAY) {
            return true;
        }
        boolean primitive = parameter.indexOf('.') < 0 && Character.isLowerCase(parameter.charAt(0));
        if (argument.kind() == TypeRef.Kind.PRIMITIVE) {
            return primitive || parameter.equals("Object") || parameter.startsWith("java.lang.");
        }
        if (primitive) {
            return argument.name().startsWith("java.lang.") && !argument.name().equals("java.lang.String");
        }
        String full = parameter.indexOf('.') < 0 ? "java.lang." + parameter : parameter;
        return view().isSubtype(argument, full) || !view().isFullyKnown(argument);
    }
}
