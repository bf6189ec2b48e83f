package dev.asynclint.model;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.catalog.ExecutorKind;
import java.util.Optional;

/**
 * What whoever makes it must end: a pool of threads, a timer whose tasks repeat, a client with threads of its own.
 *
 * @param pool unknown unless it is a pool
 */
public record Endable(Kind kind, ExecutorKind pool, Call made, Life life) {

    private static final String ENDS = "(?i)(shutdown|close|destroy|stop|terminate|dispose|cancel).*";

    public enum Kind { POOL, TIMER, CLIENT }

    /** Empty when others see to its end, or it is not used at all. */
    public static Optional<Endable> madeBy(Call call) {
        ExecutorKind pool = call.file().executors().poolMadeBy(call);
        Kind kind = pool != ExecutorKind.UNKNOWN ? Kind.POOL
                : call.name().equals("new") && call.receiverType().is("java.util.Timer") ? Kind.TIMER
                : makesClient(call) ? Kind.CLIENT : null;
        Life life = kind == null ? null : Life.of(call);
        if (life == null || kind == Kind.TIMER && !repeats(life) || life.isResource() || life.isGivenAway() || !life.isUsed()) {
            return Optional.empty();
        }
        return Optional.of(new Endable(kind, pool, call, life));
    }

    private static boolean makesClient(Call call) {
        return call.file().release() >= 21 && (call.isTo("java.net.http.HttpClient", "newHttpClient")
                || call.isTo("java.net.http.HttpClient.Builder", "build"));
    }

    /** The thread of a forgotten timer ends when its tasks have run; those that repeat never have. */
    private static boolean repeats(Life timer) {
        return timer.calls().stream().anyMatch(c -> c.name().startsWith("schedule") && c.arguments().size() == 3
                && (!(c.argument(0) instanceof ObjectCreationExpr task) || !task.toString().contains("cancel()")));
    }

    /** Whether a call on it ends it. */
    public static boolean isEnd(Call call) {
        return call.name().matches(ENDS);
    }

    public boolean isEnded() {
        return life.calls().stream().anyMatch(Endable::isEnd);
    }

    /** {@code new ThreadPoolExecutor(0, …)}, {@code pool.allowCoreThreadTimeOut(true)}: its threads end when they are idle. */
    public boolean endsWhenIdle() {
        return life.has("allowCoreThreadTimeOut")
                || made.name().equals("new") && made.argument(0) != null && made.argument(0).toString().equals("0");
    }

    /** A static initialiser runs once, and so does the constructor of a singleton. */
    public boolean isMadeOnce() {
        return made.body().method().node() instanceof ConstructorDeclaration constructor && Life.isSingleton(constructor)
                || made.node().findAncestor(InitializerDeclaration.class).filter(InitializerDeclaration::isStatic).isPresent();
    }
}
