package dev.asynclint.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What the calls, constructor calls and method references of one file call, and what those give back. */
final class CallResolver {

    private final TypeResolver resolver;
    private final Types.View view;
    private final Overloads overloads;
    private final Map<Node, Resolution> resolutions = new IdentityHashMap<>();

    CallResolver(TypeResolver resolver) {
        this.resolver = resolver;
        view = resolver.view();
        overloads = new Overloads(resolver);
    }

    /** What a call, a constructor call or a method reference calls. */
    Resolution resolve(Node call) {
        if (call instanceof MethodCallExpr method) {
            return resolve(method);
        }
        if (call instanceof ObjectCreationExpr creation) {
            return resolve(creation);
        }
        if (call instanceof MethodReferenceExpr reference) {
            return resolve(reference);
        }
        return call instanceof ExplicitConstructorInvocationStmt constructor ? resolve(constructor)
                : Resolution.NOTHING;
    }

    Resolution resolve(MethodCallExpr call) {
        return resolveOnce(call, () -> compute(call));
    }

    /** Who asks for it while it is being found out gets nothing: code may go round in circles. */
    private Resolution resolveOnce(Node node, Supplier<Resolution> compute) {
        Resolution known = resolutions.get(node);
        if (known == null) {
            resolutions.put(node, Resolution.NOTHING);
            known = compute.get();
            resolutions.put(node, known);
        }
        return known;
    }

    Resolution resolve(ObjectCreationExpr creation) {
        return resolutions.computeIfAbsent(creation, c -> {
            TypeRef type = creation.getScope().isPresent() ? resolver.typeOf(creation) : resolver.scope().read(creation.getType(), creation);
            return found(creation, type, "new", type.isKnown() ? Certainty.EXACT : Certainty.UNKNOWN, false, false,
                    true);
        });
    }

    private Resolution resolve(ExplicitConstructorInvocationStmt constructor) {
        TypeRef self = resolver.scope().selfType(constructor);
        TypeRef type = constructor.isThis() ? self : resolver.scope().superType(self);
        return found(constructor, type, "new", Certainty.EXACT, false, true, true);
    }

    private Resolution compute(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (call.getScope().isEmpty()) {
            return resolveUnscoped(call, name);
        }
        Expression scope = call.getScope().get();
        boolean isSuper = scope instanceof SuperExpr;
        boolean onSelf = isSuper || scope instanceof ThisExpr;
        if (resolver.variables().isTypeName(scope)) {
            TypeRef type = resolver.scope().named(scope.toString(), call);
            return found(call, type, name, Certainty.EXACT, true, false, true);
        }
        TypeRef receiver = resolver.typeOf(scope);
        if (scope instanceof ThisExpr self && self.getTypeName().isEmpty()) {
            Resolution anonymous = anonymousMethod(call, name);
            if (anonymous != null) {
                return anonymous;
            }
        }
        Certainty certainty = receiver.isKnown() ? Certainty.EXACT : Certainty.UNKNOWN;
        if (!receiver.isKnown()) {
            receiver = evidence(call);
            certainty = receiver.isKnown() ? Certainty.LIKELY : Certainty.UNKNOWN;
        } else if (scope instanceof MethodCallExpr before && resolve(before).certainty() == Certainty.LIKELY) {
            certainty = Certainty.LIKELY;
        }
        return found(call, receiver, name, certainty, false, onSelf, isSuper);
    }

    /** What a call of a distinctive name says of its receiver. */
    private TypeRef evidence(MethodCallExpr call) {
        int count = call.getArguments().size();
        for (Catalog.Likely likely : view.types().catalog().likely(call.getNameAsString())) {
            if (likely.parameters().size() == count) {
                return TypeRef.of(likely.type());
            }
        }
        boolean waits = call.getNameAsString().equals("join") && count == 0;
        boolean afterAsync = call.getScope().filter(Expression::isMethodCallExpr)
                .map(s -> s.asMethodCallExpr().getNameAsString().endsWith("Async")).orElse(false);
        return waits && afterAsync ? TypeRef.of("java.util.concurrent.CompletableFuture") : TypeRef.UNKNOWN;
    }

    private Resolution resolveUnscoped(MethodCallExpr call, String name) {
        Resolution anonymous = anonymousMethod(call, name);
        if (anonymous != null) {
            return anonymous;
        }
        boolean complete = true;
        for (TypeRef self : resolver.scope().selfTypes(call)) {
            if (hasMethod(self, name)) {
                return found(call, self, name, Certainty.EXACT, false, true, false);
            }
            complete &= view.isFullyKnown(self);
        }
        List<String> owners = resolver.names().staticImports(name);
        for (String owner : owners) {
            TypeRef type = TypeRef.of(owner);
            if (resolver.names().hasStaticImport(name) || hasMethod(type, name)) {
                return found(call, type, name, Certainty.EXACT, true, false, true);
            }
        }
        List<TypeRef> selves = resolver.scope().selfTypes(call);
        if (selves.isEmpty() || complete) {
            return Resolution.NOTHING;
        }
        return new Resolution(selves.get(0), Certainty.EXACT, null, null, false, true, false, List.of());
    }

    private boolean hasMethod(TypeRef type, String name) {
        for (TypeRef each : view.hierarchy(type)) {
            TypeDecl declaration = each.isClass() ? view.find(each.name()) : null;
            if (declaration != null && !declaration.methods(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A method that an enclosing anonymous or local class declares in its own body. */
    private Resolution anonymousMethod(MethodCallExpr call, String name) {
        int count = call.getArguments().size();
        for (Node node = call; node != null; node = node.getParentNode().orElse(null)) {
            List<? extends Node> members = List.of();
            if (node instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent()) {
                members = creation.getAnonymousClassBody().get();
            } else if (node instanceof EnumConstantDeclaration constant) {
                members = constant.getClassBody();
            } else if (node instanceof TypeDeclaration<?> type && !Syntax.isMemberType(type)) {
                members = type.getMembers();
            } else if (node instanceof TypeDeclaration<?>) {
                return null;
            }
            for (Node member : members) {
                if (member instanceof MethodDeclaration method && method.getNameAsString().equals(name)
                        && method.getParameters().size() == count) {
                    MethodDecl declared = resolver.scope().declare(method);
                    return new Resolution(TypeRef.of(declared.owner()), Certainty.EXACT, declared, null, false, true,
                            true, argumentTypes(call));
                }
            }
        }
        return null;
    }

    /** What a method reference refers to; of overloads the one whose arity the target asks for. */
    Resolution resolve(MethodReferenceExpr reference) {
        return resolveOnce(reference, () -> compute(reference));
    }

    private Resolution compute(MethodReferenceExpr reference) {
        Expression scope = reference.getScope();
        TypeRef receiver = resolver.scopeType(scope);
        boolean typeScope = resolver.variables().isTypeScope(scope);
        boolean onSelf = scope instanceof ThisExpr || scope instanceof SuperExpr;
        if (!receiver.isKnown()) {
            return Resolution.NOTHING;
        }
        TypeRef target = resolver.targets().targetType(reference);
        MethodDecl sam = view.functionalMethod(target);
        int arity = sam == null ? -1 : sam.parameters().size();
        MethodDecl method = overloads.forReference(receiver, reference.getIdentifier(), arity, typeScope);
        if (typeScope && arity > 0 && receiver.args().isEmpty() && method != null && !method.is(MethodDecl.Flag.STATIC)) {
            receiver = knownBetter(receiver, resolver.inference().inTermsOf(target, sam.owner(), sam.parameters().get(0)));
        }
        Api api = overloads.api(receiver, reference.getIdentifier(), method,
                method == null ? Math.max(0, arity - (typeScope ? 1 : 0)) : method.parameters().size(), List.of());
        boolean isStatic = method != null && method.is(MethodDecl.Flag.STATIC);
        return new Resolution(receiver, Certainty.EXACT, method, api, isStatic, onSelf,
                isStatic || scope instanceof SuperExpr || reference.getIdentifier().equals("new"), List.of());
    }

    /** {@code CompletableFuture::join} is called on what the target hands in, which has type arguments. */
    private TypeRef knownBetter(TypeRef raw, TypeRef handedIn) {
        TypeRef seen = handedIn.isClass() ? view.asSuper(handedIn, raw.name()) : null;
        return seen == null ? raw : seen;
    }

    private Resolution found(Node call, TypeRef receiver, String name, Certainty certainty, boolean isStatic,
                             boolean onSelf, boolean isExactly) {
        if (!receiver.isClass()) {
            return new Resolution(receiver, receiver.isKnown() ? certainty : Certainty.UNKNOWN, null, null, isStatic,
                    onSelf, isExactly, List.of());
        }
        if (call instanceof MethodCallExpr) { // an argument may ask what is expected of it, before it is known itself
            MethodDecl only = overloads.only(receiver, name, Syntax.argumentsOf(call).size());
            resolutions.put(call, new Resolution(receiver, certainty, only, null, isStatic, onSelf, isExactly, List.of()));
        }
        List<TypeRef> arguments = argumentTypes(call);
        MethodDecl method = overloads.choose(call, receiver, name, arguments);
        if (method == null && onSelf && !isExactly) {
            for (TypeRef self : resolver.scope().selfTypes(call)) {
                method = overloads.choose(call, self, name, arguments);
                if (method != null) {
                    receiver = self;
                    break;
                }
            }
        }
        Api api = overloads.api(receiver, name, method, arguments.size(), arguments);
        boolean exact = isExactly || method != null && (method.is(MethodDecl.Flag.STATIC)
                || method.is(MethodDecl.Flag.PRIVATE) || method.is(MethodDecl.Flag.FINAL));
        return new Resolution(receiver, certainty, method, api,
                isStatic || method != null && method.is(MethodDecl.Flag.STATIC), onSelf, exact, arguments);
    }

    private List<TypeRef> argumentTypes(Node call) {
        List<Expression> arguments = Syntax.argumentsOf(call);
        List<TypeRef> found = new ArrayList<>(arguments.size());
        for (Expression argument : arguments) {
            found.add(Syntax.isFunctional(argument) ? TypeRef.UNKNOWN : resolver.typeOf(argument));
        }
        return found;
    }

    /** What a call gives, with what its receiver and its arguments bind. */
    TypeRef returnType(Node call, Resolution resolution) {
        if (resolution.method() == null) {
            return cataloguedReturn(resolution);
        }
        MethodDecl method = resolution.method();
        if (method.name().equals("getClass") && method.parameters().isEmpty()) {
            return method.returns();
        }
        TypeRef returns = resolver.inference().inTermsOf(resolution.receiver(), method, method.returns());
        if (!returns.mentionsVariable()) {
            return returns;
        }
        returns = returns.substitute(resolver.inference().bind(call, resolution, true));
        Map<String, TypeRef> rest = new HashMap<>();
        method.variables().forEach((name, bound) ->
                rest.put(name, bound.is("java.lang.Object") || bound.mentionsVariable() ? TypeRef.UNKNOWN : bound));
        returns = returns.substitute(rest);
        return returns.kind() == TypeRef.Kind.VARIABLE && !resolver.scope().hasTypeVariable(call, returns.name())
                ? TypeRef.UNKNOWN : returns;
    }

    /** The type that a catalogue line for any parameters names, such as {@code bind(...) -> ChannelFuture}. */
    private TypeRef cataloguedReturn(Resolution resolution) {
        Api api = resolution.api();
        if (api == null || api.signature().returns().isEmpty()) {
            return TypeRef.UNKNOWN;
        }
        if (api.signature().type().indexOf('*') >= 0) {
            return TypeNotation.parse(api.signature().returns(), Set.of());
        }
        TypeDecl owner = view.find(api.signature().type());
        if (owner == null) {
            return TypeRef.UNKNOWN;
        }
        Map<String, TypeRef> open = TypeNotation.parseVariables(api.signature().variables(), Set.of());
        open.replaceAll((name, bound) -> TypeRef.UNKNOWN);
        Set<String> variables = new HashSet<>(owner.variables().keySet());
        variables.addAll(open.keySet());
        TypeRef declared = TypeNotation.parse(api.signature().returns(), variables).substitute(open);
        TypeRef returns = resolver.inference().inTermsOf(resolution.receiver(), owner.name(), declared);
        return returns.kind() == TypeRef.Kind.VARIABLE ? TypeRef.UNKNOWN : returns;
    }
}
