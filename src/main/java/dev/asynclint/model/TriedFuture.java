package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.MethodDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A future or publisher that is returned out of a try block: the try is left when the work has only begun.
 *
 * @param returned the call whose future is returned
 */
public record TriedFuture(Call returned, TryStmt attempt) {

    private static final String EXECUTOR = "java.util.concurrent.Executor";
    private static final Pattern FAILS = Pattern.compile("fail|[eE]rror|[eE]xception|reject|raise");
    private static final Set<String> ENDS = Set.of("end", "finish", "stop", "observeDuration");
    private static final Set<String> COUNTS_DOWN = Set.of("decrementAndGet", "getAndDecrement", "decrement", "dec");

    /** All of a file. */
    public static List<TriedFuture> of(FileModel file) {
        List<TriedFuture> found = new ArrayList<>();
        for (TryStmt attempt : file.all(TryStmt.class)) {
            for (ReturnStmt statement : attempt.getTryBlock().findAll(ReturnStmt.class)) {
                Call last = statement.getExpression().map(file::callAt).orElse(null);
                if (last != null && file.bodyAround(statement) == file.bodyAround(attempt)
                        && file.futures().isAsynchronous(last.type()) && !last.is(Api.Flag.ALREADY_DONE)
                        && statement.findAncestor(TryStmt.class).orElse(null) == attempt) {
                    found.add(new TriedFuture(last, attempt));
                }
            }
        }
        return found;
    }

    /**
     * The handler that is there for the failure of the work, which never arrives in it: it takes everything, gives a value
     * in place of the failure, and nothing else in the try block can fail. Empty when there is none, or a stage looks at the
     * failure.
     */
    public Optional<CatchClause> passedBy() {
        List<Call> chain = file().futures().chain(returned);
        if (chain.stream().anyMatch(c -> c.is(Api.Flag.HANDLES)) || !isOnlyWork(chain)) {
            return Optional.empty();
        }
        return attempt.getCatchClauses().stream().filter(c -> {
            Handler handler = new Handler(file().bodyAround(c), c);
            boolean takes = handler.isCatchAll() || handler.catches("java.util.concurrent.ExecutionException")
                    || handler.catches("java.util.concurrent.CompletionException") || isOfTask(chain, handler);
            return takes && c.findFirst(ThrowStmt.class).isEmpty() && !tellsArgument(handler, chain)
                    && c.findFirst(MethodCallExpr.class, m -> FAILS.matcher(m.getNameAsString()).find()
                    && file().callAt(m) != null && !Failures.isLogging(file().callAt(m))).isEmpty();
        }).findFirst();
    }

    /** {@code outcome.onThrowable(e)}, where the work was given {@code outcome}: it is told of what comes later as well. */
    private boolean tellsArgument(Handler handler, List<Call> chain) {
        return handler.calls().stream().anyMatch(told -> told.receiver() instanceof NameExpr
                && told.arguments().stream().anyMatch(handler::isException)
                && chain.stream().anyMatch(c -> c.arguments().contains(told.receiver())));
    }

    /** {@code try { return supplyAsync(() -> load(name)); } catch (NoSuchName e) { … }}: the start itself can only be rejected. */
    private boolean isOfTask(List<Call> chain, Handler handler) {
        return chain.stream().allMatch(c -> c.resolution().method() != null
                && file().types().view().types().jdk().has(c.resolution().method().owner()))
                && chain.stream().anyMatch(c -> c.is(Api.Flag.STARTS) && !c.api().runs().isEmpty())
                && !handler.catches("java.util.concurrent.RejectedExecutionException");
    }

    /** Whether all else that the block does on this thread can hardly fail, nor the call itself by contract. */
    private boolean isOnlyWork(List<Call> chain) {
        Body root = returned.body().threadRoot();
        return file().calls().stream().filter(c -> FileModel.isWithin(c.node(), attempt.getTryBlock())
                && c.body().threadRoot() == root).allMatch(c -> chain.contains(c) && file().futures().isAsynchronous(c.type())
                ? !isRefusable(c) : (file().failures().isSafe(c) || isPlain(c)) && !isOfFuture(c));
    }

    /** {@code loaded.get()} of a future that is known to be done: it throws what made that fail. */
    private boolean isOfFuture(Call call) {
        return call.receiver() != null && file().futures().isFuture(call.receiverType()) && call.resolution().method() != null
                && !call.resolution().method().throwsTypes().isEmpty();
    }

    /** It declares an exception, or an executor may reject the task. */
    private boolean isRefusable(Call call) {
        MethodDecl method = call.resolution().method();
        return method != null && !method.throwsTypes().isEmpty()
                || call.receiver() != null && file().isSubtype(call.receiverType(), EXECUTOR);
    }

    /** A call of the JDK that declares no exception and does not wait, the making of an object. */
    private boolean isPlain(Call call) {
        MethodDecl method = call.resolution().method();
        return call.name().equals("new") || method != null && method.throwsTypes().isEmpty() && !call.blocks()
                && file().types().view().types().jdk().has(method.owner());
    }

    /** What the finally block declares to be over, while the work goes on: a permit, a counter, a span, a timer. */
    public Optional<Call> endedBy() {
        return attempt.getFinallyBlock().stream().flatMap(b -> b.getStatements().stream())
                .filter(ExpressionStmt.class::isInstance).map(s -> file().callAt(expression(s)))
                .filter(c -> c != null && c.receiver() != null && endsWork(c)).findFirst();
    }

    private boolean endsWork(Call call) {
        return call.isTo("java.util.concurrent.Semaphore", "release")
                || COUNTS_DOWN.contains(call.name()) && call.arguments().isEmpty()
                || call.isTo("java.util.concurrent.atomic.AtomicBoolean", "set") && call.argument(0).toString().equals("false")
                || ENDS.contains(call.name()) && call.receiver().isNameExpr();
    }

    private static Node expression(Statement statement) {
        return statement.asExpressionStmt().getExpression();
    }

    private FileModel file() {
        return returned.file();
    }
}
