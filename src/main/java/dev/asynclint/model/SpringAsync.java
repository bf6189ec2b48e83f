package dev.asynclint.model;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A method that Spring is to run on another thread, by way of a proxy around its object.
 *
 * @param own whether the method itself bears the annotation, not its class
 */
public record SpringAsync(Body method, boolean own) {

    private static final String ASYNC = "org.springframework.scheduling.annotation.Async";
    private static final String CONFIGURATION = "org.springframework.context.annotation.Configuration";

    /** A method that bears {@code @Async} itself, or a public one of a class that does. */
    public static Optional<SpringAsync> of(Body body) {
        if (!(body.node() instanceof MethodDeclaration method) || !body.isMethod()) {
            return Optional.empty();
        }
        boolean own = body.declaration().annotations().contains(ASYNC);
        boolean ofClass = method.isPublic() && !method.isStatic() && !method.isFinal() && isOnClass(body, ASYNC);
        return own || ofClass ? Optional.of(new SpringAsync(body, own)) : Optional.empty();
    }

    private static boolean isOnClass(Body method, String annotation) {
        TypeDecl owner = method.file().types().view().find(method.declaration().owner());
        return owner != null && owner.annotations().contains(annotation);
    }

    public SimpleName name() {
        return ((MethodDeclaration) method.node()).getName();
    }

    /** The modifier that keeps the proxy from getting calls: {@code private}; empty when none does. */
    public String hidingModifier() {
        MethodDecl declaration = method.declaration();
        return declaration.is(MethodDecl.Flag.PRIVATE) ? "private" : declaration.is(MethodDecl.Flag.STATIC) ? "static"
                : declaration.is(MethodDecl.Flag.FINAL) ? "final" : "";
    }

    /** What it gives when that is neither nothing nor a future; empty when all is well or nothing is known of the type. */
    public String lostResult() {
        TypeRef given = method.declaration().returns();
        FileModel file = method.file();
        boolean known = given.kind() == TypeRef.Kind.PRIMITIVE || given.kind() == TypeRef.Kind.ARRAY
                || given.isClass() && (given.name().startsWith("java.") || file.types().view().find(given.name()) != null);
        boolean fits = given.isVoid() || given.is("java.lang.Void") || given.is("java.lang.Object") || file.futures().isFuture(given)
                || file.isSubtype(given, "java.util.concurrent.Future") || file.isSubtype(given, "java.util.concurrent.CompletionStage");
        return known && !fits ? given.simpleName() : "";
    }

    public boolean isInConfiguration() {
        return own && isOnClass(method, CONFIGURATION);
    }

    /** The call that sends the work on to the common pool, away from Spring's executor; empty when there is none. */
    public Optional<Call> secondHop() {
        List<Call> starts = Results.of(method.node()).stream().map(method.file()::callAt).filter(Objects::nonNull)
                .map(c -> method.file().futures().chain(c).get(0))
                .filter(c -> c.is(Api.Flag.STARTS) && c.api().runs().stream().anyMatch(r -> r.place() == Place.COMMON_POOL)).toList();
        return starts.stream().findFirst();
    }

    /** Whether a call goes to an asynchronous method of its own object, past the proxy. */
    public static boolean isPastProxy(Call call) {
        MethodDecl called = call.resolution().method();
        if (called == null || !call.resolution().onSelf() || call.name().equals("new") || called.is(MethodDecl.Flag.PRIVATE)
                || called.is(MethodDecl.Flag.STATIC) || called.is(MethodDecl.Flag.FINAL)) {
            return false;
        }
        TypeDecl owner = call.file().types().view().find(called.owner());
        return called.annotations().contains(ASYNC) && owner != null && !owner.isInterface() && !hasOverload(call, called);
    }

    /** Whether a method without the annotation may be meant as well. */
    private static boolean hasOverload(Call call, MethodDecl called) {
        Types.View view = call.file().types().view();
        if (call.node().findAncestor(ClassOrInterfaceDeclaration.class).filter(type -> !type.isInterface()
                && type.getExtendedTypes().stream().anyMatch(t -> view.find(call.file().types().read(t, type).name()) == null))
                .isPresent()) {
            return true; // of a superclass nothing is known
        }
        for (TypeRef type : view.hierarchy(call.receiverType())) {
            TypeDecl declaration = view.find(type.name());
            if (declaration != null && declaration.methods(call.name()).stream().anyMatch(m -> !m.is(MethodDecl.Flag.ABSTRACT)
                    && m.parameters().size() == called.parameters().size() && !m.annotations().contains(ASYNC))) {
                return true;
            }
        }
        return false;
    }
}
