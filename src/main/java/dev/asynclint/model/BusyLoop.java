package dev.asynclint.model;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.catalog.Category;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A loop that does nothing but ask whether something has happened, and pause at most.
 *
 * @param asks   what it asks: a call, a reference or a variable
 * @param kind   what it asks for
 * @param pauses whether it gives the processor away for a time between two questions
 * @param spins  whether it tells the processor that it spins
 * @param ends   whether a deadline or a counter ends it
 */
public record BusyLoop(Node node, Expression asks, Kind kind, boolean pauses, boolean spins, boolean ends) {

    /** What a condition may call besides the question. */
    private static final Set<String> READS = Set.of("stream", "values", "allMatch", "anyMatch", "noneMatch", "nanoTime",
            "currentTimeMillis", "isBefore", "isAfter", "now", "currentThread", "isInterrupted", "interrupted", "equals", "size",
            "toMillis", "toNanos", "isCancelled", "isShutdown");

    private static final Pattern CHANGES = Pattern.compile("\\w*[cC]ompareAnd\\w+|getAnd\\w+|\\w+AndGet|try\\w*|poll\\w*|offer\\w*"
            + "|take|read\\w*|next\\w*|accept|remove\\w*|receive\\w*|advance|add\\w*|put\\w*|set\\w*|await\\w*|wait\\w*");

    /** What is asked for, and by which means one waits for it. */
    public enum Kind {
        FUTURE("`get(timeout, unit)` of the future, or a stage that is added to it"),
        EXECUTOR("`awaitTermination(timeout, unit)`"),
        THREAD("`join`, or the future of a task"),
        LATCH("`await(timeout, unit)`"),
        PROCESS("`waitFor(timeout, unit)` or `onExit()`"),
        QUEUE("a BlockingQueue: `take()` or `poll(timeout, unit)`"),
        FLAG("a CountDownLatch or a CompletableFuture that the other thread completes"),
        PLAIN_FLAG("a CountDownLatch or a CompletableFuture; at the least, declare the field `volatile`");

        private final String instead;

        Kind(String instead) {
            this.instead = instead;
        }

        public String instead() {
            return instead;
        }
    }

    /** All such loops of a file. */
    public static List<BusyLoop> in(FileModel file) {
        List<BusyLoop> found = new ArrayList<>();
        List.of(WhileStmt.class, DoStmt.class, ForStmt.class)
                .forEach(kind -> file.all(kind).forEach(loop -> of(file, loop).ifPresent(found::add)));
        return found;
    }

    private static Optional<BusyLoop> of(FileModel file, Statement loop) {
        Expression condition = loop instanceof WhileStmt w ? w.getCondition() : loop instanceof DoStmt d ? d.getCondition()
                : loop instanceof ForStmt f ? f.getCompare().orElse(null) : null;
        Statement body = loop instanceof WhileStmt w ? w.getBody() : loop instanceof DoStmt d ? d.getBody()
                : loop instanceof ForStmt f ? f.getBody() : null;
        if (body == null) {
            return Optional.empty();
        }
        List<Expression> conditions = new ArrayList<>();
        if (condition != null && !condition.isBooleanLiteralExpr()) {
            conditions.add(condition);
        }
        Body around = file.bodyAround(loop);
        Pause pause = new Pause(file, conditions, around);
        if (!pause.isAllOf(body) || around == null) {
            return Optional.empty();
        }
        boolean ends = loop instanceof ForStmt f && !f.getUpdate().isEmpty()
                || conditions.stream().anyMatch(c -> c.toString().matches("(?s).*(nanoTime|currentTime|[dD]eadline|remaining|[eE]lapsed"
                + "|isBefore|isAfter|hasTime|\\+\\+|--|[tT]imeout).*") || comparesRounds(file, c));
        return conditions.stream().allMatch(c -> onlyReads(file, c)) ? conditions.stream()
                .flatMap(c -> c.findAll(Expression.class).stream()).filter(e -> kindOf(file, e) != null).findFirst()
                .map(asks -> new BusyLoop(loop, asks, kindOf(file, asks), pause.sleeps, pause.spins, ends)) : Optional.empty();
    }

    /** Whether a condition is made of questions; of other calls it is not known that they do not work. */
    private static boolean onlyReads(FileModel file, Expression condition) {
        return !isChange(condition) && condition.findAll(MethodCallExpr.class).stream().allMatch(c ->
                kindOf(file, c) != null || READS.contains(c.getNameAsString()) || isOfQuestion(file, c));
    }

    /** {@code rounds < 10}; {@code open.get() > 0} is itself the question. */
    private static boolean comparesRounds(FileModel file, Expression condition) {
        return condition.findAll(BinaryExpr.class, b -> b.getOperator().asString().matches("[<>]=?")).stream()
                .anyMatch(b -> b.findFirst(Expression.class, e -> kindOf(file, e) != null).isEmpty());
    }

    /** {@code result()} of {@code result().isDone()}. */
    private static boolean isOfQuestion(FileModel file, MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof MethodCallExpr next && next.getScope().orElse(null) == call
                && kindOf(file, next) != null;
    }

    /** {@code while (!state.compareAndSet(a, b))}: a round of a lock-free algorithm changes something itself. */
    private static boolean isChange(Expression condition) {
        return condition.findFirst(MethodCallExpr.class, c -> CHANGES.matcher(c.getNameAsString()).matches()).isPresent()
                || condition.toString().matches("(?s).*[^=!<>]=[^=].*|.*\\+\\+.*|.*--.*");
    }

    private static Kind kindOf(FileModel file, Expression e) {
        if (e instanceof MethodReferenceExpr || file.callAt(e) != null) {
            Call call = file.callAt(e);
            return call == null ? null : kindOf(call);
        }
        Variable variable = e instanceof NameExpr || e instanceof FieldAccessExpr ? file.types().variable(e) : null;
        if (variable == null || !variable.isField() || !variable.type().name().equals("boolean")) {
            return null;
        }
        FieldDeclaration field = variable.declaration() == null ? null
                : variable.declaration().findAncestor(FieldDeclaration.class).orElse(null);
        return field == null || field.isFinal() ? null
                : field.hasModifier(Modifier.Keyword.VOLATILE) ? Kind.FLAG : Kind.PLAIN_FLAG;
    }

    private static Kind kindOf(Call call) {
        FileModel file = call.file();
        return switch (call.name()) {
            case "isDone" -> file.futures().isFuture(call.receiverType()) ? Kind.FUTURE : null;
            case "isTerminated" -> call.isTo("java.util.concurrent.ExecutorService", "isTerminated") ? Kind.EXECUTOR : null;
            case "isAlive" -> call.isTo("java.lang.Thread", "isAlive") ? Kind.THREAD
                    : call.isTo("java.lang.Process", "isAlive") ? Kind.PROCESS : null;
            case "getCount" -> call.isTo("java.util.concurrent.CountDownLatch", "getCount") ? Kind.LATCH : null;
            case "isEmpty", "peek" -> call.isTo("java.util.Queue", call.name()) ? Kind.QUEUE : null;
            case "get", "getAcquire" -> call.isTo("java.util.concurrent.atomic.AtomicBoolean", call.name())
                    || call.isTo("java.util.concurrent.atomic.AtomicInteger", call.name())
                    || call.isTo("java.util.concurrent.atomic.AtomicLong", call.name())
                    || call.isTo("java.util.concurrent.atomic.AtomicReference", call.name()) ? Kind.FLAG : null;
            default -> ofGetter(call);
        };
    }

    /** {@code isStopped()} of the project that gives a field, or what an atomic holds. */
    private static Kind ofGetter(Call call) {
        return !call.arguments().isEmpty() || call.target().isEmpty() ? null
                : call.file().helpers().bodyOf(call).map(BusyLoop::given).orElseGet(() -> call.file().elsewhere()
                .method(call, "asks", (other, getter) -> Optional.ofNullable(given(getter))).orElse(null));
    }

    private static Kind given(Body getter) {
        List<Expression> results = Results.of(getter.node());
        if (results.size() != 1 || getter.node().findAll(Statement.class).size() != 2) {
            return null;
        }
        Call asks = getter.file().callAt(results.get(0));
        return asks == null || asks.target().isEmpty() ? kindOf(getter.file(), results.get(0)) : null;
    }

    /** What a loop's body does: nothing, pauses, questions that end the loop; everything else is work. */
    private static final class Pause {

        private final FileModel file;
        private final List<Expression> conditions;
        private final Body around;
        private boolean sleeps;
        private boolean spins;

        Pause(FileModel file, List<Expression> conditions, Body around) {
            this.file = file;
            this.conditions = conditions;
            this.around = around;
        }

        boolean isAllOf(Statement statement) {
            if (statement instanceof EmptyStmt || statement instanceof BreakStmt) {
                return true;
            }
            if (statement instanceof BlockStmt block) {
                return block.getStatements().stream().allMatch(this::isAllOf);
            }
            if (statement instanceof TryStmt attempt) {
                return isAllOf(attempt.getTryBlock());
            }
            if (statement instanceof IfStmt choice && choice.getElseStmt().isEmpty()
                    && Exit.leaves(choice.getThenStmt()) && !(choice.getCondition() instanceof BinaryExpr b
                    && b.getOperator() == BinaryExpr.Operator.GREATER)) {
                conditions.add(choice.getCondition());
                return true;
            }
            return statement instanceof ExpressionStmt s && isPause(file.callAt(s.getExpression()));
        }

        private boolean isPause(Call call) {
            if (call == null || call.body() != around) {
                return false;
            }
            boolean sleep = call.api() != null && call.api().blocks() == Category.SLEEP
                    || call.name().equals("parkNanos");
            boolean spin = call.isTo("java.lang.Thread", "onSpinWait");
            sleeps |= sleep;
            spins |= spin;
            return sleep || spin || call.isTo("java.lang.Thread", "yield") || (Failures.isLogging(call)
                    || Objects.equals(String.valueOf(call.receiver()), "System.out")) && onlyTells(call);
        }

        /** What is logged is at hand: {@code log.info("got {}", queue.take())} works. */
        private boolean onlyTells(Call telling) {
            return telling.arguments().stream().flatMap(a -> a.findAll(MethodCallExpr.class).stream()).map(file::callAt)
                    .allMatch(c -> c != null && !c.blocks() && c.target().isEmpty() && !CHANGES.matcher(c.name()).matches());
        }
    }
}
