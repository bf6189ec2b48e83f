package dev.asynclint.model;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.types.Variable;
import java.util.stream.Stream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A wait in a loop over data for the task that the same round has started, so that no two of them run at once.
 *
 * @param start the call that begins each task
 */
public record SerialWait(Call start, Loop loop) {

    /** Empty as well where a round needs the one before it, may end the loop, or keeps to a pace. */
    public static Optional<SerialWait> of(Call wait) {
        FileModel file = wait.file();
        boolean isForTask = wait.receiver() != null && wait.effect().map(e -> e.category() == Category.FUTURE).orElse(false)
                && (file.futures().isFuture(wait.receiverType()) || file.reactive().isWait(wait));
        Loop loop = isForTask ? Loop.around(wait).filter(Loop::isOverData).orElse(null) : null;
        if (loop == null || loop.kind() == Loop.Kind.WHILE || mayEnd(loop, wait) || keepsPace(loop, wait)) {
            return Optional.empty();
        }
        List<Call> history = file.futures().history(wait.receiver());
        if (history.stream().anyMatch(c -> c.name().equals("bind"))) {
            return Optional.empty(); // opening a port of one's own machine asks nobody else
        }
        return history.stream()
                .filter(c -> FileModel.isWithin(c.node(), loop.node()) && Starts.isStart(c, loop.node())).findFirst()
                .or(() -> subscribed(wait, history, loop))
                .filter(start -> !needsRoundBefore(start, loop) && !isOnSingleThread(start)).map(start -> new SerialWait(start, loop));
    }

    /** {@code web.get().uri(page).retrieve().bodyToMono(Page.class).block()}: to wait for a publisher begins its work. */
    private static Optional<Call> subscribed(Call wait, List<Call> history, Loop loop) {
        FileModel file = wait.file();
        boolean isOfRound = file.reactive().isWait(wait) && history.stream().anyMatch(c -> c.arguments().stream()
                .anyMatch(a -> Starts.mentionsVariableOf(file, a, loop.node())));
        return !isOfRound ? Optional.empty() : history.stream().filter(c -> FileModel.isWithin(c.node(), loop.node())
                && file.reactive().isPublisher(c.type()) && !file.reactive().isPublisher(c.receiverType())
                && !c.receiverType().name().startsWith("reactor.")).findFirst();
    }

    /** Whether it is in a method that ends its object, where time is seldom short. */
    public boolean isInShutdown() {
        Body method = start.body().method();
        return method.isMethod() && method.declaration().name().matches("(close|stop|shutdown|destroy|terminate|dispose)([A-Z].*)?");
    }

    /** A search that ends with the first hit, a list of fall-backs: the next round runs only if this one says so. */
    private static boolean mayEnd(Loop loop, Call wait) {
        return loop.endsWith(wait) || loop.node().findFirst(Statement.class, s -> (s instanceof BreakStmt || s instanceof ReturnStmt)
                && s.findAncestor(CatchClause.class).filter(c -> FileModel.isWithin(c, loop.node())).isEmpty()
                && s.findAncestor(LambdaExpr.class).filter(l -> FileModel.isWithin(l, loop.node()) && l != wait.body().node())
                        .isEmpty() && loop.kind() != Loop.Kind.STREAM).isPresent();
    }

    /** A pause, a permit or a limiter in the loop: the pace is meant. */
    private static boolean keepsPace(Loop loop, Call wait) {
        return wait.file().calls().stream().anyMatch(c -> FileModel.isWithin(c.node(), loop.node())
                && (Permits.isPermit(c) || c.api() != null && c.api().blocks() == Category.SLEEP));
    }

    /** One thread runs one task after the other in any case; a task and a timed wait are a time limit then. */
    private static boolean isOnSingleThread(Call start) {
        return Stream.concat(Stream.ofNullable(start.receiver()), start.arguments().stream())
                .filter(e -> start.file().isSubtype(start.file().typeOf(e), "java.util.concurrent.Executor"))
                .anyMatch(e -> start.file().executors().of(e).kind() == ExecutorKind.SINGLE);
    }

    /** What starts the task uses a variable of outside that the loop sets: a cursor, a version, a chain. */
    private static boolean needsRoundBefore(Call start, Loop loop) {
        FileModel file = start.file();
        List<String> set = loop.node().findAll(AssignExpr.class).stream().map(AssignExpr::getTarget)
                .filter(t -> !isOfRound(file, t, loop)).map(Object::toString).toList();
        return start.node().findFirst(NameExpr.class, n -> set.contains(n.getNameAsString())).isPresent()
                || start.arguments().stream().anyMatch(a -> isSharedCollection(file, a, loop));
    }

    /** {@code filter.filterAsync(candidates)}: each round works on what the others have left. */
    private static boolean isSharedCollection(FileModel file, Expression argument, Loop loop) {
        Variable variable = file.types().variable(argument);
        return variable != null && !isOfRound(file, argument, loop)
                && (file.isSubtype(variable.type(), "java.util.Collection") || file.isSubtype(variable.type(), "java.util.Map"));
    }

    private static boolean isOfRound(FileModel file, Expression target, Loop loop) {
        Variable variable = file.types().variable(target);
        return variable != null && variable.declaration() != null && FileModel.isWithin(variable.declaration(), loop.node());
    }
}
