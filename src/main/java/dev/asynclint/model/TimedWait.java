package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.types.Variable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A wait with a time limit that answers whether it got what it waited for.
 *
 * @param call    the call whose answer is meant
 * @param waiting the wait itself; another call where a method of the project hands its answer on
 */
public record TimedWait(Call call, Call waiting) {

    private static final Set<Category> WAITS = EnumSet.of(Category.WAIT, Category.QUEUE, Category.LOCK,
            Category.PROCESS, Category.FUTURE);
    private static final String ENDS = "(?i).*(shutdown|terminat|cancel|close|stop|destroy|dispose|tear_?down|clean_?up).*";
    private static final String GIVES_UP = "shutdownNow|destroy|destroyForcibly|interrupt|cancel|close|forceStop|kill";

    /** The wait that a call is, or whose answer it gives. */
    public static Optional<TimedWait> of(Call call) {
        if (call.is(Api.Flag.TIMED)) {
            return Optional.of(call).filter(TimedWait::answers).map(wait -> new TimedWait(call, wait));
        }
        return call.api() == null && call.type().name().equals("boolean") ? call.file().helpers().bodyOf(call)
                .flatMap(TimedWait::handedOn).map(wait -> new TimedWait(call, wait)) : Optional.empty();
    }

    private static boolean answers(Call call) {
        return WAITS.contains(call.api().blocks()) && call.type().name().equals("boolean");
    }

    /** {@code return done.await(5, SECONDS);} as the only answer of a method. */
    private static Optional<Call> handedOn(Body method) {
        List<Expression> results = Results.of(method.node());
        return results.size() != 1 ? Optional.empty() : Optional.ofNullable(method.file().callAt(results.get(0)))
                .filter(c -> c.is(Api.Flag.TIMED)).filter(TimedWait::answers);
    }

    public Category category() {
        return waiting.api().blocks();
    }

    /** Whether it takes something for itself, a lock, a permit, a place in a queue, and does not only wait. */
    public boolean claims() {
        return category() == Category.LOCK || category() == Category.QUEUE
                || waiting.name().startsWith("try") && isReleasedHere();
    }

    /** Permits that others give are signals: whoever takes one waits for it, and holds nothing. */
    private boolean isReleasedHere() {
        return call.file().calls().stream().anyMatch(c -> c.name().startsWith("release") && isOnSame(c));
    }

    /** Whether its limit is none, or is never used up, as by a queue without a bound: the answer is always yes. */
    public boolean isEndless() {
        return call.file().queues().isPutWithoutBound(waiting) || TimeLimit.of(waiting).map(TimeLimit::isEndless).orElse(false);
    }

    /** A wait for a condition, whose state its loop looks at again. */
    public boolean isForCondition() {
        return waiting.isTo("java.util.concurrent.locks.Condition", waiting.name());
    }

    /** Whether the code looks afterwards how things stand, or has done before all that can be done. */
    public boolean isAskedOtherwise() {
        return call.file().calls().stream().anyMatch(c -> c != call && isOnSame(c) && looks(c))
                || !claims() && (isRepeated() || isPause() || isFollowedByQuestion());
    }

    private boolean isOnSame(Call other) {
        return other.body().method() == call.body().method() && call.receiver() != null && other.receiver() != null
                && other.receiver().toString().equals(call.receiver().toString());
    }

    private boolean looks(Call other) {
        if (claims()) {
            return other.name().matches("isHeld.*|contains|is.*Locked");
        }
        if (category() == Category.PROCESS && !other.name().matches(GIVES_UP)) {
            return other.name().matches("exitValue|isAlive|onExit|waitFor");
        }
        if (category() == Category.FUTURE && other.name().equals("channel")) {
            return false; // it is there from the start
        }
        boolean after = FileModel.isBefore(call.node(), other.node()) && !FileModel.isInOtherBranch(call.node(), other.node());
        return other.name().matches(GIVES_UP) || after && (!other.isStatement() || other.blocks()
                || other.name().equals("exitValue"));
    }

    /** {@code stopped.await(delay, MILLISECONDS)}: a sleep that is over early when somebody stops it. */
    private boolean isPause() {
        String amount = TimeLimit.of(waiting).map(l -> l.amount().toString()).orElse("");
        return amount.matches("(?is).*(delay|back_?off|pause|interval|period).*")
                || !waiting.name().equals("awaitTermination") && String.valueOf(waiting.receiver()).matches("(?i).*(stop|shutdown|close|exit|quit|terminat|cancel).*");
    }

    private boolean isRepeated() {
        return new Wait(call, null).isInWaitLoop();
    }

    /** {@code if (response == null) …} right behind it, or a later one that leaves: what was waited for is asked itself. */
    private boolean isFollowedByQuestion() {
        Node statement = call.node().findAncestor(Statement.class).orElseThrow();
        boolean first = true;
        for (Node inner = statement; inner != null && !(inner instanceof MethodDeclaration);
                inner = inner.getParentNode().orElse(null)) {
            if (inner.getParentNode().orElse(null) instanceof NodeWithStatements<?> block) {
                for (Statement next : block.getStatements()) {
                    if (FileModel.isBefore(inner, next) && next != inner) {
                        if (next.isAssertStmt() || next.isThrowStmt() || next instanceof ReturnStmt answer && isBoolean(answer) || next instanceof IfStmt choice
                                && (first || Exit.leaves(choice.getThenStmt()))) {
                            return true;
                        }
                        first = false;
                    }
                }
            }
        }
        return false;
    }

    /**
     * {@code Reply await(long timeout) { done.await(timeout, MILLISECONDS); return reply; }}: the caller set the limit and
     * gets what has come, or null; a method that declares TimeoutException has promised to tell otherwise.
     */
    public boolean isCallersLimit() {
        Variable limit = TimeLimit.of(waiting).map(l -> call.file().types().variable(l.amount())).orElse(null);
        return limit != null && limit.kind() == Variable.Kind.PARAMETER && call.body().isMethod()
                && call.body().node() instanceof MethodDeclaration method && method.getBody().flatMap(b -> b.getStatements().getLast())
                .filter(Statement::isReturnStmt).flatMap(r -> r.asReturnStmt().getExpression()).isPresent()
                && !call.body().declaration().throwsTypes().contains("java.util.concurrent.TimeoutException");
    }

    /**
     * {@code if (exact) all.await(); else all.await(5, SECONDS);}: whoever takes the limit wants what has come by then. Where
     * the question is about the limit itself, it is one that somebody set.
     */
    public boolean isChosen() {
        String limit = TimeLimit.of(waiting).map(l -> l.amount().toString()).orElse("");
        return call.node().findAncestor(IfStmt.class).filter(choice -> !choice.getCondition().toString().contains(limit))
                .map(choice -> call.file().calls().stream().anyMatch(c -> isOnSame(c) && c.name().equals(call.name())
                        && !c.is(Api.Flag.TIMED) && FileModel.isWithin(c.node(), choice))).orElse(false);
    }

    /** The last thing that a test does to find out whether what it expects happens: what comes after asserts nothing. */
    public boolean isLastOfTest() {
        return category() == Category.WAIT && !waiting.name().equals("awaitTermination")
                && call.file().tests().isTestMethod(call.body().declaration()) && !Life.isOnFailure(call.node())
                && !call.file().assertions().follow(call);
    }

    /** {@code return listener.isPresent;} */
    private boolean isBoolean(ReturnStmt answer) {
        return answer.getExpression().filter(e -> !e.isBooleanLiteralExpr())
                .map(e -> call.file().typeOf(e).name().equals("boolean")).orElse(false);
    }

    /** Whether it stands where something comes to its end: there one gives up at last, and has nobody to tell. */
    public boolean isAtEnd() {
        Body method = call.body().method();
        boolean named = method.isMethod() && (method.declaration().name().matches(ENDS)
                || method.declaration().annotations().stream().anyMatch(a -> a.matches(".*\\.(PreDestroy|After\\w*)")));
        return named || Tests.isInMain(call.node()) || call.node().findAncestor(Node.class, n ->
                call.file().callAt(n) != null && call.file().callAt(n).name().equals("addShutdownHook")).isPresent();
    }
}
