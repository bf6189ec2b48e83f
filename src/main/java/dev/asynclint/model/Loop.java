package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Variable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A loop around a call: a statement, or a call such as {@code forEach} that runs its function per element.
 *
 * @param source what is iterated over, or the condition; null for an endless loop
 */
public record Loop(FileModel file, Kind kind, Node node, Expression source) {

    private static final Set<String> TAKING = Set.of("accept", "take", "poll", "receive", "next", "hasNext",
            "hasMoreElements", "nextElement", "readLine", "pop", "removeFirst", "pollFirst");
    private static final Pattern CLOCK =
            Pattern.compile("currentTime|nanoTime|monotonicNow|\\bnow\\(|[eE]lapsed|\\bhasNext\\(|isBefore\\(|isAfter\\(");
    private static final Set<Category> ENDS = EnumSet.of(Category.FUTURE, Category.WAIT);

    private static final Set<BinaryExpr.Operator> COMPARES = EnumSet.of(BinaryExpr.Operator.GREATER,
            BinaryExpr.Operator.GREATER_EQUALS, BinaryExpr.Operator.LESS, BinaryExpr.Operator.LESS_EQUALS);

    public enum Kind { FOR_EACH, FOR, WHILE, STREAM }

    /** Whether a call is made again and again: in a loop or its condition, or in a method, private or nothing else, that is called so. */
    public static boolean repeats(Call call) {
        return repeats(call, 2);
    }

    private static boolean repeats(Call call, int depth) {
        if (around(call).isPresent() || isInCondition(call)) {
            return true;
        }
        Body method = call.body().threadRoot();
        return depth > 0 && method.isMethod() && (method.declaration().is(MethodDecl.Flag.PRIVATE) || onlyWaits(method))
                && call.file().calls().stream().anyMatch(c -> c.name().equals(method.declaration().name())
                && call.file().helpers().bodyOf(c).orElse(null) == method && repeats(c, depth - 1));
    }

    /** {@code void awaitChange() { changed.await(); }}: to look again is the caller's part. */
    private static boolean onlyWaits(Body method) {
        return method.callsOnThread().stream().allMatch(c -> c.is(Api.Flag.RELEASES_MONITOR));
    }

    private static boolean isInCondition(Call call) {
        Statement around = call.node().findAncestor(Statement.class).orElse(null);
        return around instanceof WhileStmt loop && FileModel.isWithin(call.node(), loop.getCondition())
                || around instanceof DoStmt again && FileModel.isWithin(call.node(), again.getCondition());
    }

    /** The innermost loop around a node that runs on the same thread, within its method. */
    public static Optional<Loop> around(Call call) {
        FileModel file = call.file();
        Node inner = call.node();
        Node first = inner instanceof MethodReferenceExpr ? inner : inner.getParentNode().orElse(null);
        for (Node n = first; n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof ForEachStmt loop && inner == loop.getBody()) {
                return Optional.of(new Loop(file, Kind.FOR_EACH, n, loop.getIterable()));
            }
            if (n instanceof ForStmt loop && inner == loop.getBody()) {
                return Optional.of(new Loop(file, Kind.FOR, n, loop.getCompare().orElse(null)));
            }
            if (n instanceof WhileStmt loop && inner == loop.getBody()) {
                return Optional.of(new Loop(file, Kind.WHILE, n, loop.getCondition()));
            }
            if (n instanceof DoStmt loop && inner == loop.getBody()) {
                return Optional.of(new Loop(file, Kind.WHILE, n, loop.getCondition()));
            }
            Body body = file.bodyAt(n);
            if (body != null) {
                if (!file.execution().runsAtOnce(body)) {
                    return Optional.empty();
                }
                Optional<Loop> perElement = file.execution().handover(body)
                        .filter(h -> isPerElement(h.call()))
                        .map(h -> new Loop(file, Kind.STREAM, h.call().node(), root(file, h.call())));
                if (perElement.isPresent()) {
                    return perElement;
                }
            }
            inner = n;
        }
        return Optional.empty();
    }

    private static boolean isPerElement(Call call) {
        return call.receiver() != null && switch (call.name()) {
            case "forEach", "forEachOrdered", "map", "flatMap", "mapToObj", "peek", "replaceAll" ->
                    !call.isTo("java.util.Optional", call.name());
            default -> false;
        };
    }

    private static Expression root(FileModel file, Call call) {
        Expression e = call.receiver();
        while (file.callAt(e) != null && file.callAt(e).receiver() != null && !file.callAt(e).resolution().isStatic()) {
            e = file.callAt(e).receiver();
        }
        return e;
    }

    /** Whether data decides on the number of rounds, and not the code or a configured number of workers. */
    public boolean isOverData() {
        return switch (kind) {
            case FOR -> source instanceof BinaryExpr compare
                    && (isSize(compare.getRight()) || isSize(compare.getLeft())) || source == null && consumes();
            case WHILE -> consumes();
            case FOR_EACH -> !isKnownSize(source);
            case STREAM -> !isKnownSize(source) && !isLimited();
        };
    }

    /** Whether it goes on until something is so, and not for a number of rounds, a list of things or a span of time. */
    public boolean polls() {
        return kind != Kind.STREAM && (kind != Kind.FOR_EACH && source != null && asks(source)
                || node.findFirst(Statement.class, s -> (s.isBreakStmt() || s.isReturnStmt()) && isLeftWhenSo(s)).isPresent());
    }

    /** {@code if (server.isUp()) break;}, {@code try { connect(); return; } catch (…) { … }} */
    private boolean isLeftWhenSo(Statement exit) {
        IfStmt condition = exit.findAncestor(IfStmt.class).filter(i -> FileModel.isWithin(i, node)).orElse(null);
        return condition == null || asks(condition.getCondition());
    }

    /** {@code worker.done}, not {@code Limits.MAX} nor {@code names.length}. */
    private static boolean isState(FieldAccessExpr field) {
        String name = field.getNameAsString();
        return !name.equals("length") && !name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether a condition asks for a state: by a call, of a field, or of what a round has set. */
    private boolean asks(Expression condition) {
        Expression e = Call.unwrap(condition);
        if (e instanceof UnaryExpr not) {
            return asks(not.getExpression());
        }
        if (e instanceof BinaryExpr both && (both.getOperator() == BinaryExpr.Operator.AND
                || both.getOperator() == BinaryExpr.Operator.OR)) {
            return asks(both.getLeft()) || asks(both.getRight());
        }
        return !CLOCK.matcher(e.toString()).find() && e.findFirst(NameExpr.class, this::isCounter).isEmpty()
                && (e.findFirst(MethodCallExpr.class).isPresent()
                || e.findFirst(FieldAccessExpr.class, Loop::isState).isPresent()
                || e.findFirst(NameExpr.class, n -> isField(n) || isSet(n.getNameAsString())).isPresent());
    }

    /** The variable of a {@code for}, or one that the loop only counts. */
    private boolean isCounter(NameExpr name) {
        Variable variable = file.types().variable(name);
        return variable != null && (node instanceof ForStmt loop && variable.declaration() != null
                && loop.getInitialization().stream().anyMatch(i -> FileModel.isWithin(variable.declaration(), i))
                || !variable.isField() && node.findFirst(UnaryExpr.class, u -> u.getExpression().equals(name)
                && u.toString().matches("(?s).*(\\+\\+|--).*")).isPresent());
    }

    private boolean isField(NameExpr name) {
        Variable variable = file.types().variable(name);
        return variable != null && variable.isField() && !name.getNameAsString().matches("[A-Z_0-9]+");
    }

    private boolean isSet(String local) {
        return node.findFirst(AssignExpr.class, a -> a.getTarget().toString().equals(local)
                && !CLOCK.matcher(a.getValue().toString()).find()).isPresent()
                || node.findFirst(VariableDeclarator.class, d -> d.getNameAsString().equals(local)
                && d.getInitializer().map(i -> !CLOCK.matcher(i.toString()).find()).orElse(false)).isPresent();
    }

    /** Whether each round takes the next element or connection from somewhere. */
    private boolean consumes() {
        return node.findFirst(MethodCallExpr.class, c -> TAKING.contains(c.getNameAsString())).isPresent();
    }

    /** Whether it accepts connections, each of which gets its task. */
    public boolean accepts() {
        return node.findFirst(MethodCallExpr.class, c -> c.getNameAsString().equals("accept")).isPresent();
    }

    /** Whether a call gets something of the round as an argument, from an object that is not of the round. */
    public boolean handsOver(Call call) {
        return (call.receiver() == null || !isOfRound(call.receiver())) && call.arguments().stream()
                .anyMatch(a -> a.findAll(NameExpr.class).stream().anyMatch(this::isOfRound));
    }

    private boolean isOfRound(Expression expression) {
        Variable variable = file.types().variable(expression);
        return variable != null && variable.declaration() != null && FileModel.isWithin(variable.declaration(), node);
    }

    /** {@code rows.size()}, {@code rows.length}, or a variable that was set to such. */
    private boolean isSize(Expression bound) {
        String text = bound.toString();
        if (bound instanceof FieldAccessExpr access && isMadeByCount(file.types().variable(access.getScope()))) {
            return false;
        }
        if (bound instanceof MethodCallExpr call && call.getScope().map(this::holdsThreads).orElse(false)) {
            return false;
        }
        if (bound instanceof BinaryExpr difference && difference.getOperator() == BinaryExpr.Operator.MINUS) {
            return isSize(difference.getLeft()); // of wanted - workers.size(), what is wanted counts
        }
        if (text.matches("(?s).*(\\.size\\(\\)|\\.length(\\(\\))?|\\.count\\(\\))")) {
            return true;
        }
        Variable variable = file.types().variable(bound);
        return variable != null && variable.initial().map(value -> value != bound && isSize(value)).orElse(false);
    }

    /** {@code workers.size()} of threads: as many as there are already. */
    private boolean holdsThreads(Expression collection) {
        return file.isSubtype(file.types().elementOf(file.typeOf(collection)), "java.lang.Thread");
    }

    /** {@code new Thread[workers]}: slots for as many as are wanted. */
    private boolean isMadeByCount(Variable array) {
        return array != null && file.executors().values(array).stream().anyMatch(v -> v instanceof ArrayCreationExpr made
                && made.getInitializer().isEmpty()
                && made.getLevels().get(0).getDimension().map(d -> !isSize(d)).orElse(false));
    }

    /** A literal list, an enum's constants, part of a whole, a range of numbers that are no sizes. */
    private boolean isKnownSize(Expression of) {
        Expression e = Call.unwrap(of);
        Variable variable = file.types().variable(e);
        if (variable != null) {
            return variable.initial().map(value -> !value.toString().endsWith("List.of()") && isKnownSize(value))
                    .orElse(false);
        }
        if (e instanceof ArrayInitializerExpr || e instanceof ArrayCreationExpr) {
            return e instanceof ArrayInitializerExpr || ((ArrayCreationExpr) e).getInitializer().isPresent();
        }
        if (!(e instanceof MethodCallExpr call)) {
            return e instanceof NameExpr && e.toString().matches("(Int|Long)Stream");
        }
        return switch (call.getNameAsString()) {
            case "of", "asList", "allOf", "noneOf", "range" -> call.getScope().map(Object::toString).orElse("")
                    .matches("(java\\.util\\.)?(List|Set|Arrays|Stream|EnumSet)");
            case "values" -> call.getArguments().isEmpty() && call.getScope().map(Object::toString).orElse("A")
                    .matches("([A-Za-z]\\w*\\.)*[A-Z]\\w*");
            case "subList" -> true;
            default -> false;
        };
    }

    /** {@code stream.limit(10)}, {@code IntStream.range(0, workers)}. */
    private boolean isLimited() {
        for (Call call = file.callAt(node); call != null; call = call.previous().orElse(null)) {
            if (call.name().equals("limit") && !isSize(call.argument(0))
                    || call.name().startsWith("range") && call.arguments().size() == 2 && !isSize(call.argument(1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the loop is left right after a call. */
    boolean endsWith(Call call) {
        Node statement = call.node();
        while (statement != null && statement != node && !(statement instanceof Statement)) {
            statement = statement.getParentNode().orElse(null);
        }
        if (statement instanceof ReturnStmt) {
            return true;
        }
        return statement != null && statement.getParentNode().orElse(null) instanceof BlockStmt block
                && block.getStatements().getLast().map(s -> s.isBreakStmt() || s.isReturnStmt() || s.isThrowStmt()).orElse(false)
                && FileModel.isWithin(block, node) && block != node;
    }

    /** {@code if (running >= maxRunning) throw …}: a round that would be one too many does not get to a call. */
    boolean refusesBefore(Call call) {
        return node.findFirst(IfStmt.class, choice -> FileModel.isBefore(choice, call.node())
                && !FileModel.isWithin(call.node(), choice) && Exit.leaves(choice.getThenStmt())
                && choice.getCondition() instanceof BinaryExpr compare && COMPARES.contains(compare.getOperator())
                && compare.toString().matches("(?is).*(max|limit|capacity).*")).isPresent();
    }

    /** {@code while (active >= MAX) Thread.sleep(100);} in each round: it goes on when few enough are running. */
    boolean waitsForRoom() {
        return node.findFirst(WhileStmt.class, wait -> wait != node && wait.getCondition() instanceof BinaryExpr compare
                && COMPARES.contains(compare.getOperator()) && !CLOCK.matcher(compare.toString()).find()
                && file.calls().stream().anyMatch(c -> c.blocks() && FileModel.isWithin(c.node(), wait.getBody()))).isPresent();
    }

    /** {@code downloads.take(); downloads.submit(page);}: before it starts one, a round waits for one that is over. */
    boolean takesBefore(Call start) {
        return file.calls().stream().anyMatch(c -> c.isTo("java.util.concurrent.CompletionService", "take", "poll")
                && FileModel.isWithin(c.node(), node) && FileModel.isBefore(c.node(), start.node())
                && c.receiver() != null && c.receiver().equals(start.receiver()));
    }

    /** What it goes over: {@code rows} of {@code for (Row row : rows)} and of {@code for (int i = 0; i < rows.size(); i++)}. */
    Optional<Variable> elements() {
        Expression of = source instanceof BinaryExpr compare ? isSize(compare.getRight()) ? compare.getRight() : compare.getLeft() : source;
        Expression owner = of instanceof MethodCallExpr size && size.getArguments().isEmpty() ? size.getScope().orElse(of)
                : of instanceof FieldAccessExpr length && length.getNameAsString().equals("length") ? length.getScope() : of;
        return Optional.ofNullable(owner).map(file.types()::variable);
    }

    /** Whether the loop waits, before its next round, for what was started. */
    public boolean waitsAfter(Call start) {
        return waitsAfter(start, node);
    }

    /** {@code watchdog.start(); …; watchdog.interrupt();} */
    private static boolean endsThread(Call call, Call start) {
        return call.isTo("java.lang.Thread", "interrupt") && start.receiver() != null && FileModel.isBefore(start.node(), call.node())
                && start.receiver().toString().equals(String.valueOf(call.receiver()));
    }

    /** Whether code within a node waits for what a call has started, or ends it. */
    static boolean waitsAfter(Call start, Node node) {
        FileModel file = start.file();
        return file.calls().stream().anyMatch(c -> c.body() == start.body() && endsThread(c, start) && FileModel.isWithin(c.node(), node)
                || c.body() == start.body() && c.api() != null && c.api().isBlocking()
                && ENDS.contains(c.api().blocks()) && !c.name().startsWith("a") && !c.name().equals("take")
                && FileModel.isWithin(c.node(), node) && (FileModel.isBefore(start.node(), c.node())
                || FileModel.isWithin(start.node(), c.node())));
    }
}
