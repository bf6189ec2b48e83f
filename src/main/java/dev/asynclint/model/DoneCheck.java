package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.regex.Pattern;

/** What conditions around and before a place say of a future: that it is complete there. */
final class DoneCheck {

    /** The name under which a future asks itself. */
    static final String ITSELF = "this";
    private static final Pattern CLAIM = Pattern.compile("(assert|check|verify|require|ensure|state$|isTrue$)\\w*");

    private final FileModel file;
    /** The predicate that is being read; one deep, so that two that ask each other end. */
    private Body asking;

    DoneCheck(FileModel file) {
        this.file = file;
    }

    /** {@code if (f.isDone()) …here…}, {@code if (!f.isDone()) return; …here…}, {@code while (!f.isDone()) …; here}. */
    boolean isChecked(Node place, String name) {
        Node inner = place;
        for (Node n = place.getParentNode().orElse(null); n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice) {
                if (inner == choice.getThenStmt() && saysDone(choice.getCondition(), name, true)
                        || inner == choice.getElseStmt().orElse(null) && saysDone(choice.getCondition(), name, false)) {
                    return true;
                }
            } else if (n instanceof ConditionalExpr choice) {
                if (inner == choice.getThenExpr() && saysDone(choice.getCondition(), name, true)
                        || inner == choice.getElseExpr() && saysDone(choice.getCondition(), name, false)) {
                    return true;
                }
            } else if (n instanceof WhileStmt loop && inner == loop.getBody()
                    && saysDone(loop.getCondition(), name, true)) {
                return true;
            } else if (n instanceof SwitchEntry entry && isDoneCase(entry, name)) {
                return true;
            } else if (n instanceof BinaryExpr both && inner == both.getRight()) {
                if (both.getOperator() == BinaryExpr.Operator.AND && saysDone(both.getLeft(), name, true)
                        || both.getOperator() == BinaryExpr.Operator.OR && saysDone(both.getLeft(), name, false)) {
                    return true;
                }
            } else if (n instanceof NodeWithStatements<?> block
                    && isCheckedBefore(block.getStatements(), inner, name)) {
                return true;
            } else if (isFilteredStream(n, name)) {
                return true;
            }
            if (n instanceof CallableDeclaration<?>
                    && !(n.getParentNode().orElse(null) instanceof ObjectCreationExpr)) {
                return false;
            }
            inner = n;
        }
        return false;
    }

    /** {@code while (isReady()) take();}, where {@code take} waits for the field that {@code isReady} asks. */
    boolean isCheckedByCallers(Call wait, String name) {
        Body method = wait.body();
        Variable variable = wait.receiver() == null ? null : file.types().variable(wait.receiver());
        if (variable == null || !variable.isField() || !method.isMethod() || !method.declaration().is(MethodDecl.Flag.PRIVATE)) {
            return false;
        }
        List<Call> callers = file.helpers().callers(method);
        return !callers.isEmpty() && callers.stream().allMatch(c -> isChecked(c.node(), name));
    }

    /** {@code futures.stream().filter(Future::isDone).map(Future::join)} */
    private boolean isFilteredStream(Node node, String name) {
        Call call = file.callAt(node);
        if (call == null || call.receiver() == null) {
            return false;
        }
        return file.futures().chain(call).stream().anyMatch(c -> c.name().equals("filter")
                && c.arguments().size() == 1 && mentionsDoneCheck(c.argument(0)));
    }

    private boolean mentionsDoneCheck(Expression expression) {
        return file.calls().stream().anyMatch(c -> c.is(Api.Flag.CHECKS_DONE)
                && FileModel.isWithin(c.node(), expression));
    }

    private boolean isCheckedBefore(List<? extends Statement> statements, Node until, String name) {
        for (Statement statement : statements) {
            if (statement == until) {
                return false;
            }
            if (statement instanceof IfStmt choice && Exit.leaves(choice.getThenStmt())
                    && saysDone(choice.getCondition(), name, false)) {
                return true;
            }
            if (statement instanceof AssertStmt claim && saysDone(claim.getCheck(), name, true)) {
                return true;
            }
            if (statement.isExpressionStmt() && statement.asExpressionStmt().getExpression() instanceof MethodCallExpr claim
                    && CLAIM.matcher(claim.getNameAsString()).matches() && claim.getArguments().isNonEmpty()
                    && saysDone(claim.getArgument(0), name, true)) {
                return true; // Preconditions.checkState(f.isDone())
            }
            if (statement.isExpressionStmt() && statement.findAll(MethodReferenceExpr.class).stream().anyMatch(check ->
                    FutureNames.lastName(check.getScope()).equals(name) && file.callAt(check).is(Api.Flag.CHECKS_DONE))) {
                return true; // await().until(f::isDone)
            }
            if (statement instanceof WhileStmt loop && saysDone(loop.getCondition(), name, false)
                    || statement instanceof DoStmt again && saysDone(again.getCondition(), name, false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a condition, when it has this value, says that the future of this name is complete. */
    private boolean saysDone(Expression condition, String name, boolean value) {
        Expression e = Call.unwrap(condition);
        if (e instanceof UnaryExpr not
                && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return saysDone(not.getExpression(), name, !value);
        }
        if (e instanceof BinaryExpr both) {
            return switch (both.getOperator()) {
                case AND -> value && (saysDone(both.getLeft(), name, true) || saysDone(both.getRight(), name, true));
                case OR -> value ? saysMissing(both.getLeft(), name) && saysDone(both.getRight(), name, true)
                        : saysDone(both.getLeft(), name, false) || saysDone(both.getRight(), name, false);
                case EQUALS -> value && isStateOf(both, name);
                case NOT_EQUALS -> !value && isStateOf(both, name);
                default -> false;
            };
        }
        if (value && e instanceof NameExpr) {
            return remembersDone(file.types().variable(e), name);
        }
        Call call = file.callAt(e);
        if (value && call != null && call.arguments().size() == 1 && call.name().matches("is(Done|Ready|Complete|Successful|Finished).*")) {
            return FutureNames.lastName(call.argument(0)).equals(name); // the project's own question
        }
        if (value && call != null && call.arguments().size() == 1 && FutureNames.lastName(call.argument(0)).equals(name) && asking == null
                && file.helpers().bodyOf(call).filter(b -> b.node() instanceof CallableDeclaration<?> question
                && isAnsweredBy(b, question.getParameter(0).getNameAsString())).isPresent()) {
            return true;
        }
        if (value && call != null && call.name().matches("(is|has|can|should|\\w+Is|\\w+Has|\\w+Waiting)[A-Z].*") && call.api() == null) {
            return asking == null && file.helpers().bodyOf(call).map(b -> isAnsweredBy(b, name)).orElse(false);
        }
        return value && call != null && (call.receiver() == null ? ITSELF : FutureNames.lastName(call.receiver())).equals(name)
                && call.is(Api.Flag.CHECKS_DONE);
    }

    /** {@code f == null || f.isDone()}: who goes on to wait for it has one, and that is complete. */
    private static boolean saysMissing(Expression condition, String name) {
        return Call.unwrap(condition) instanceof BinaryExpr comparison && comparison.getOperator() == BinaryExpr.Operator.EQUALS
                && comparison.getRight().isNullLiteralExpr() && FutureNames.lastName(comparison.getLeft()).equals(name);
    }

    /** {@code private boolean isReady() { return reply != null && reply.isDone(); }} */
    private boolean isAnsweredBy(Body question, String name) {
        asking = question;
        List<Expression> yes = question.results().stream().filter(r -> !r.toString().equals("false")).toList();
        boolean says = !yes.isEmpty() && yes.stream().allMatch(r -> saysDone(r, name, true)
                || r.toString().equals("true") && isAnsweredWhenDone(r, name));
        asking = null;
        return says;
    }

    /** {@code if (reply.isDone()) { return true; } return false;} */
    private boolean isAnsweredWhenDone(Expression yes, String name) {
        return yes.findAncestor(IfStmt.class).filter(choice -> FileModel.isWithin(yes, choice.getThenStmt())
                && saysDone(choice.getCondition(), name, true)).isPresent();
    }

    /** {@code boolean done = f.isDone(); if (done) …} */
    private boolean remembersDone(Variable flag, String name) {
        List<Expression> values = flag == null || flag.isField() ? List.of() : file.executors().values(flag);
        return values.stream().anyMatch(v -> file.callAt(v) != null) && values.stream().allMatch(v ->
                v.toString().equals("false") || file.callAt(v) != null && saysDone(v, name, true));
    }

    /** {@code f.state() == State.SUCCESS} */
    private boolean isStateOf(BinaryExpr comparison, String name) {
        Call call = file.callAt(comparison.getLeft());
        return call != null && call.name().equals("state") && call.receiver() != null
                && FutureNames.lastName(call.receiver()).equals(name) && !comparison.getRight().toString().endsWith("RUNNING");
    }

    /** {@code switch (f.state()) { case SUCCESS -> …here… }} */
    private boolean isDoneCase(SwitchEntry entry, String name) {
        Expression selector = entry.getParentNode().orElse(null) instanceof SwitchNode s
                ? s.getSelector() : null;
        Call call = file.callAt(selector);
        return call != null && call.name().equals("state") && call.receiver() != null
                && FutureNames.lastName(call.receiver()).equals(name) && !entry.getLabels().isEmpty()
                && entry.getLabels().stream().noneMatch(l -> l.toString().endsWith("RUNNING"));
    }
}
