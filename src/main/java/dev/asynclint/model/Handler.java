package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.finding.Span;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A catch clause. */
public final class Handler {

    public static final String INTERRUPTED = "java.lang.InterruptedException";
    private static final String EXECUTION_EXCEPTION = "java.util.concurrent.ExecutionException";
    private static final String COMPLETION_EXCEPTION = "java.util.concurrent.CompletionException";
    private static final Set<Category> OWN_WAITS = EnumSet.of(Category.SLEEP, Category.FUTURE, Category.WAIT, Category.QUEUE,
            Category.LOCK, Category.PROCESS);
    private static final Set<String> BROAD = Set.of("java.lang.Exception", "java.lang.Throwable");

    private final Body body;
    private final CatchClause clause;

    Handler(Body body, CatchClause clause) {
        this.body = body;
        this.clause = clause;
    }

    public Body body() {
        return body;
    }

    public FileModel file() {
        return body.file();
    }

    public CatchClause clause() {
        return clause;
    }

    public BlockStmt block() {
        return clause.getBody();
    }

    /** The {@code try} that it belongs to. */
    public TryStmt attempt() {
        return (TryStmt) clause.getParentNode().orElseThrow();
    }

    /** The region of the keyword {@code catch}. */
    public Span span() {
        Span all = FileModel.spanOf(clause);
        return new Span(all.line(), all.column(), all.line(), all.column() + "catch".length() - 1);
    }

    /** The caught types; several of {@code catch (A | B e)}. */
    public List<TypeRef> types() {
        Type type = clause.getParameter().getType();
        List<Type> parts = type instanceof UnionType union ? new ArrayList<>(union.getElements()) : List.of(type);
        return parts.stream().map(t -> file().types().read(t, clause)).toList();
    }

    public boolean catches(String fullName) {
        return types().stream().anyMatch(t -> t.is(fullName));
    }

    /** Takes Exception or Throwable. */
    public boolean isBroad() {
        return types().stream().anyMatch(Handler::isBroad);
    }

    static boolean isBroad(TypeRef type) {
        return BROAD.contains(type.name());
    }

    /** Takes every unchecked failure: RuntimeException too is enough where nothing checked is thrown. */
    public boolean isCatchAll() {
        return isBroad() || catches("java.lang.RuntimeException");
    }

    /** Whether its block does nothing; comments do not count. */
    public boolean isEmpty() {
        return block().getStatements().stream().allMatch(Statement::isEmptyStmt);
    }

    /**
     * Whether its block looks at nothing and gives a constant, or goes on with the next: {@code return null;}. To set the
     * interrupt flag again is no look.
     */
    public boolean givesConstant() {
        List<Statement> steps = block().getStatements().stream().filter(s -> !s.isEmptyStmt() && !isRestore(s)).toList();
        return steps.size() == 1 && (steps.get(0).isContinueStmt() || steps.get(0).isBreakStmt()
                || Recovery.isConstantBlock(file(), steps.get(0)));
    }

    private boolean isRestore(Statement statement) {
        Call call = statement instanceof ExpressionStmt step ? file().callAt(step.getExpression()) : null;
        return call != null && Interrupts.isRestore(call);
    }

    /** Whether the code says that it is empty by intent: by a comment, or the variable's name. */
    public boolean isMeant() {
        return file().hasComment(block()) || clause.getParameter().getNameAsString().startsWith("ignore");
    }

    /** Whether it stands in the code of a method that closes something. */
    public boolean isCleanUp() {
        Body method = body.method();
        return method.isMethod() && LostFuture.isCleanUp(method.declaration().name());
    }

    /** Whether a test wants the failure: {@code fail(…)} stands in the same try, or the variable says it. */
    public boolean isExpected() {
        return clause.getParameter().getNameAsString().startsWith("expected") || file().isTest()
                && attempt().getTryBlock().findFirst(MethodCallExpr.class, c -> c.getNameAsString().equals("fail"))
                        .isPresent();
    }

    /**
     * The wait for a future in the try block whose task's failure arrives here; empty when the future was cancelled, is the
     * object itself, or its failure is looked at elsewhere.
     */
    public Optional<Call> failedWait() {
        return file().calls().stream().filter(c -> isIn(c.node(), attempt()) && c.api() != null
                        && c.api().blocks() == Category.FUTURE && !c.name().startsWith("await") && takesFailureOf(c) && arrives(c.node(), attempt()))
                .filter(c -> !Recovery.isObserved(file(), c.receiver(), c) && !isCancelled(c) && !isOwn(c)).findFirst();
    }

    private boolean takesFailureOf(Call wait) {
        MethodDecl method = wait.resolution().method();
        boolean checked = method != null && method.throwsTypes().contains(EXECUTION_EXCEPTION);
        for (CatchClause each : attempt().getCatchClauses()) {
            Handler candidate = handlerOf(each);
            if (candidate.isBroad() || candidate.catches(checked ? EXECUTION_EXCEPTION : COMPLETION_EXCEPTION)
                    || !checked && candidate.catches("java.lang.RuntimeException")) {
                return each == clause;
            }
        }
        return false;
    }

    /** {@code get()} of the future that the object itself is: its holders ask it again. */
    private static boolean isOwn(Call wait) {
        return wait.receiver() == null || wait.receiver().isThisExpr() || wait.receiver().isSuperExpr();
    }

    /** Whether the code gives up what it waits for; another clause, for the end of the time, says nothing of its failure. */
    private boolean isCancelled(Call wait) {
        return file().calls().stream().anyMatch(c -> c.name().equals("cancel") && c.receiver() != null
                && attempt().getCatchClauses().stream().noneMatch(other -> other != clause && FileModel.isWithin(c.node(), other))
                && c.body().method() == wait.body().method() && wait.receiver() != null
                && c.receiver().toString().equals(wait.receiver().toString()));
    }

    /** The calls in the handler's block, those of lambdas within included. */
    public List<Call> calls() {
        return file().calls().stream().filter(c -> FileModel.isWithin(c.node(), block())).toList();
    }

    /** The calls that the handler makes on its own thread. */
    List<Call> callsOnThread() {
        Body root = body.threadRoot();
        return calls().stream().filter(c -> c.body().threadRoot() == root && !(c.node() instanceof MethodReferenceExpr))
                .toList();
    }

    /** Whether an expression is the caught exception itself, perhaps cast or in parentheses. */
    boolean isException(Expression expression) {
        Expression e = Call.unwrap(expression);
        while (e instanceof CastExpr cast) {
            e = Call.unwrap(cast.getExpression());
        }
        return e instanceof NameExpr name && name.getNameAsString().equals(clause.getParameter().getNameAsString());
    }

    /** Whether it calls {@code Thread.interrupted()}, which clears the flag. */
    public boolean clearsInterrupt() {
        return callsOnThread().stream().anyMatch(c -> c.isTo("java.lang.Thread", "interrupted"));
    }

    /**
     * A statement that asks for the flag where it is meant to be set: {@code Thread.interrupted();} clears it,
     * {@code isInterrupted()} does nothing. Empty when the flag is set afterwards, or the exception is thrown on.
     */
    public Optional<Call> mistakenForRestore() {
        List<Call> calls = callsOnThread();
        boolean thrownOn = block().findFirst(ThrowStmt.class, t -> isException(t.getExpression())).isPresent();
        boolean isOfFlag = types().stream().anyMatch(t -> !t.is(INTERRUPTED) && t.simpleName().contains("Interrupt")); // set it before
        return thrownOn || isOfFlag ? Optional.empty() : calls.stream().filter(c -> c.isTo("java.lang.Thread", "interrupted", "isInterrupted")
                && c.isStatement() && calls.stream().noneMatch(r -> Interrupts.isRestore(r)
                && FileModel.isBefore(c.node(), r.node()))).findFirst();
    }

    /** A wait in its block that throws at once, because the interrupt flag was set again before. */
    public Optional<Call> waitAfterRestore() {
        List<Call> calls = callsOnThread();
        return calls.stream().filter(c -> c.body() == body && (isOwnWait(c) || isByHelper(c)) && calls.stream().anyMatch(r ->
                Interrupts.isRestore(r) && r.body() == body && FileModel.isStatementBefore(r.node(), c.node())
                && calls.stream().noneMatch(i -> i.name().equals("interrupted") && FileModel.isBefore(r.node(), i.node())
                && FileModel.isBefore(i.node(), c.node())))).findFirst();
    }

    private static boolean isOwnWait(Call call) {
        return call.is(Api.Flag.INTERRUPTIBLE) && call.effect().filter(e -> e.category() != null
                && OWN_WAITS.contains(e.category())).isPresent();
    }

    /** A private method that waits whatever happens: its first call does, or the first in its try. */
    private static boolean isByHelper(Call call) {
        return call.resolution().method() != null && call.resolution().method().is(MethodDecl.Flag.PRIVATE)
                && call.file().helpers().bodyOf(call).filter(b -> b.callsOnThread().stream().findFirst().filter(c -> isOwnWait(c)
                && c.node().findAncestor(IfStmt.class).isEmpty()).isPresent()).isPresent();
    }

    /** What becomes of an interrupt that it takes. */
    public Interrupts interrupts() {
        return new Interrupts(this);
    }

    /** Whether its code is a thread's own work, which comes to its end with the handler. */
    public boolean endsOwnThread() {
        Body work = body.threadRoot();
        Exit exit = new Exit(work);
        return exit.isLeftAfter(clause) && (exit.isLoopOfStopFlag(clause) || file().execution().isTask(work) || isGivenBack(work));
    }

    /** {@code return new Runnable() { public void run() { … } };}: whoever gets it runs it as a task. */
    private static boolean isGivenBack(Body work) {
        return work.node().getParentNode().orElse(null) instanceof ObjectCreationExpr made
                && made.getType().getNameAsString().equals("Runnable") && made.getParentNode().orElse(null) instanceof ReturnStmt;
    }

    /**
     * The first call in the try block that can throw InterruptedException and whose throw arrives here: no inner try
     * and no earlier clause takes it.
     */
    public Optional<Call> interruptedBy() {
        TryStmt attempt = attempt();
        for (CatchClause earlier : attempt.getCatchClauses()) {
            if (earlier == clause) {
                break;
            }
            if (handlerOf(earlier).takesInterrupt()) {
                return Optional.empty();
            }
        }
        return interruptible().filter(c -> !isDone(c) && !isOwnSignal(c)).findFirst();
    }

    /** Whether the handler is there for the compiler alone, or for a signal of the class's own: nothing that it calls waits. */
    public boolean waitsOnlyForDone() {
        List<Call> all = interruptible().toList();
        return !all.isEmpty() && all.stream().allMatch(c -> isDone(c) || isOwnSignal(c));
    }

    /** Whether the interrupt that arrives here can only be that of one call. */
    boolean isInterruptedOnlyBy(Call call) {
        return interruptible().toList().equals(List.of(call));
    }

    private Stream<Call> interruptible() {
        return file().calls().stream()
                .filter(c -> isIn(c.node(), attempt()) && throwsInterrupted(c) && arrives(c.node(), attempt()));
    }

    private static boolean isDone(Call call) {
        return call.api() != null && call.api().blocks() == Category.FUTURE && call.file().guards().isKnownDone(call);
    }

    /** {@code if (draining) throw new InterruptedException();} in a method of the class: no flag was cleared for it. */
    private boolean isOwnSignal(Call call) {
        Body method = file().helpers().bodyOf(call).orElse(null);
        return method != null && method.callsOnThread().stream().anyMatch(c -> c.name().equals("new") && c.type().is(INTERRUPTED))
                && method.callsOnThread().stream().noneMatch(c -> throwsInterrupted(c)
                || c.isTo("java.lang.Thread", "interrupted", "isInterrupted"));
    }

    private static boolean isIn(Node node, TryStmt attempt) {
        return FileModel.isWithin(node, attempt.getTryBlock())
                || attempt.getResources().stream().anyMatch(r -> FileModel.isWithin(node, r));
    }

    /** Whether a clause takes InterruptedException, by name or as a supertype. */
    public boolean takesInterrupt() {
        return catches(INTERRUPTED) || isBroad();
    }

    private Handler handlerOf(CatchClause other) {
        return new Handler(body, other);
    }

    private boolean throwsInterrupted(Call call) {
        MethodDecl method = call.resolution().method();
        boolean listed = method != null && (file().isProjectType(method.owner())
                || file().types().view().types().jdk().has(method.owner()));
        return listed ? method.throwsTypes().contains(INTERRUPTED) : call.is(Api.Flag.INTERRUPTIBLE);
    }

    /** No lambda, class or inner try that takes it stands between the call and the try block. */
    private boolean arrives(Node call, TryStmt attempt) {
        if (call instanceof MethodReferenceExpr) {
            return false;
        }
        Node inner = call;
        for (Node n = call.getParentNode().orElse(null); n != null && n != attempt; n = n.getParentNode().orElse(null)) {
            if (n instanceof LambdaExpr || n instanceof TypeDeclaration<?> || n instanceof ObjectCreationExpr creation
                    && creation.getAnonymousClassBody().isPresent() && !creation.getArguments().contains(inner)) {
                return false;
            }
            if (n instanceof TryStmt nested && (inner == nested.getTryBlock() || nested.getResources().contains(inner))
                    && nested.getCatchClauses().stream().anyMatch(c -> handlerOf(c).takesInterrupt())) {
                return false;
            }
            inner = n;
        }
        return true;
    }
}
