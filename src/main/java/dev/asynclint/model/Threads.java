package dev.asynclint.model;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import java.util.Optional;

/** Threads as objects: who makes one, and whether it waits for its start. */
public final class Threads {

    /** The full name of the class. */
    public static final String THREAD = "java.lang.Thread";

    private Threads() {
    }

    /** Whether a call makes a thread that is not yet started: a constructor, a factory, {@code Thread.ofVirtual().unstarted(…)}. */
    public static boolean isMadeBy(Call call) {
        return !(call.node() instanceof MethodReferenceExpr)
                && (call.name().equals("new") && call.expression() != null && isThread(call.file(), call.receiverType())
                || call.isTo("java.util.concurrent.ThreadFactory", "newThread")
                || call.isTo("java.lang.Thread.Builder", "unstarted"));
    }

    public static boolean isThread(FileModel file, TypeRef type) {
        return type.isClass() && file.isSubtype(type, THREAD);
    }

    /**
     * Whether a new thread may start itself: its class is not Thread, and a constructor of it, or of one of its
     * superclasses, calls {@code start}, gives the thread to others, as a shutdown hook, or is not to be seen.
     */
    public static boolean startsItself(Call made) {
        if (!made.name().equals("new") || made.receiverType().is(THREAD)) {
            return false;
        }
        FileModel file = made.file();
        for (TypeRef each : file.types().view().hierarchy(made.receiverType())) {
            TypeDecl declaration = file.types().view().find(each.name());
            boolean own = declaration != null && declaration.file() != null;
            if (own && file.isSubtype(each, THREAD) && (declaration.methods("new").stream().anyMatch(c -> starts(file, each, c))
                    || file.bodies().stream().anyMatch(b -> isInitialiser(b, each) && callsStart(b)))) {
                return true;
            }
            if (!own && !each.name().startsWith("java.") && file.isSubtype(each, THREAD)) {
                return true; // of a library
            }
        }
        return false;
    }

    private static boolean isInitialiser(Body body, TypeRef type) {
        return !body.isMethod() && body.parent() != null
                && body.node() instanceof com.github.javaparser.ast.body.InitializerDeclaration
                && body.file().types().ownerName(body.node()).equals(type.name());
    }

    private static boolean starts(FileModel file, TypeRef type, MethodDecl constructor) {
        return file.method(constructor.key()).map(Threads::letsGo).orElseGet(() -> file.elsewhere()
                .method(type.name(), constructor.key(), "starts", (other, body) -> Optional.of(letsGo(body)))
                .orElse(true));
    }

    /** Whether a method of a thread's own class starts it, or gives it to whoever may: {@code executor.execute(this)}. */
    public static boolean mayStart(Call call) {
        MethodDecl method = call.resolution().method();
        FileModel file = call.file();
        if (method == null || !file.isProjectType(method.owner())) {
            return false;
        }
        return file.helpers().bodyOf(call).map(Threads::letsGo).orElseGet(() -> file.elsewhere()
                .method(method.owner(), method.key(), "lets go", (other, body) -> Optional.of(letsGo(body))).orElse(true));
    }

    private static boolean letsGo(Body body) {
        return callsStart(body) || body.node().findFirst(ThisExpr.class, self -> body.file().callAt(self.getParentNode().orElse(null)) != null
                && Syntax.argumentIndex(self.getParentNode().get(), self) >= 0).isPresent();
    }

    private static boolean callsStart(Body body) {
        return body.calls().stream().anyMatch(c -> c.name().equals("start") && c.arguments().isEmpty()
                || c.file().helpers().bodyOf(c).filter(b -> b != body && !c.name().equals("new"))
                        .map(b -> b.calls().stream().anyMatch(inner -> inner.name().equals("start"))).orElse(false));
    }
}
