package dev.asynclint.model;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import java.util.Optional;

/**
 * A method's word that it does not wait: it gives a future or a publisher, or its name says so.
 *
 * @param text ends the sentence "the method …"
 */
public record Promise(Body method, String text) {

    /** The promise of the method on whose thread a call is made; empty where it gives none. */
    public static Optional<Promise> of(Call call) {
        Body method = call.body().threadRoot();
        if (!method.isMethod() || method.declaration().name().equals("new") || isDefault(method) || isOfBlockingClass(method)
                || method.declaration().name().matches("(await|sync|wait|get|join|block)([A-Z]\\w*)?(?<!Async)")
                        && call.resolution().onSelf()
                || declaredAs(method, call.name()) || call.file().execution().isForOthers(method)
                || call.file().futures().isFuture(TypeRef.of(method.declaration().owner()))
                || call.file().isSubtype(TypeRef.of(method.declaration().owner()), "java.util.concurrent.Executor")) {
            return Optional.empty();
        }
        MethodDecl declaration = method.declaration();
        TypeRef given = declaration.returns();
        if (call.file().isSubtype(given, "java.util.concurrent.ScheduledFuture")) {
            return Optional.empty(); // the handle of a task that is accepted, which may take a while
        }
        if (call.file().futures().isFuture(given) || call.file().reactive().isPublisher(given)) {
            return Optional.of(new Promise(method, "gives a `" + given.simpleName() + "`"));
        }
        return given.isVoid() && declaration.name().matches("(?!set|is|enable|disable|check|test)[a-z]\\w*Async")
                && !call.file().execution().isTask(method)
                ? Optional.of(new Promise(method, "is called asynchronous")) : Optional.empty();
    }

    /** {@code Future<T> take(CompletionService<T> done) { return done.take(); }} says what it does. */
    private static boolean declaredAs(Body method, String wait) {
        return method.declaration().name().equals(wait) && wait.matches("(await|wait|join|block|take|poll|acquire)([A-Z].*)?");
    }

    /** {@code SynchronousStore}, {@code BlockingClient}, {@code MockStore}: a class that says what its methods do. */
    private static boolean isOfBlockingClass(Body method) {
        return TypeRef.of(method.declaration().owner()).simpleName().matches(".*(Synchronous|Blocking|Mock|Fake).*")
                && !method.declaration().owner().matches(".*Non-?Blocking.*");
    }

    /** {@code default CompletableFuture<T> loadAsync(K key)} of an interface wraps the method that every class has. */
    private static boolean isDefault(Body method) {
        return method.node().getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type && type.isInterface();
    }

    public String name() {
        return method.declaration().name();
    }

    /** Whether a call breaks a promise of its own, so that the fault is the called method's. */
    public boolean isPassedOn(Call call) {
        return call.name().endsWith("Async") || call.name().matches("async[A-Z]\\w*")
                || call.file().futures().isFuture(call.type()) || call.file().reactive().isPublisher(call.type());
    }

    /** Whether a wait there is often meant: at the ends of an object's life, for a permit, for a thread. */
    public boolean isLoose(Call call) {
        return method.declaration().name().matches("(close|stop|shutdown|destroy|terminate|dispose|start|init|main)([A-Z].*)?")
                || Permits.isPermit(call) || call.name().equals("new") || call.isTo("java.lang.Thread", "join");
    }
}
