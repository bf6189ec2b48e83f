package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A null where a future or a publisher is to be given back.
 *
 * @param literal where it stands
 * @param from    the method or lambda that gives it
 * @param taker   the stage whose function gives it; null for a method
 */
public record NullFuture(Expression literal, Body from, Call taker) {

    /** Library calls whose function gives the next future or publisher. */
    private static final Pattern CONTINUES = Pattern.compile("(then|exceptionally)?[cC]ompose(Async)?|(flat|concat|switch)Map\\w*"
            + "|(transform|submit|schedule|catching)Async|defer|chain|transformTo(Uni|Multi)\\w*|onErrorResume(Next)?|recoverWith");
    private static final Pattern ASKS = Pattern.compile("(get|find|look[uU]p|peek|poll|remove|current|pending)(?![a-z])\\w*");

    /** The nulls that a method or lambda gives in place of a future. */
    public static List<NullFuture> of(Body body) {
        Call taker = body.isLambda() ? taker(body) : null;
        boolean asynchronous = body.isMethod() ? body.file().futures().isAsynchronous(body.declaration().returns())
                : taker != null;
        List<NullFuture> found = new ArrayList<>();
        if (asynchronous) {
            body.results().forEach(result -> collect(result, body, taker, found));
        }
        return found;
    }

    private static void collect(Expression result, Body body, Call taker, List<NullFuture> into) {
        Expression e = Call.unwrap(result);
        if (e instanceof CastExpr cast) {
            collect(cast.getExpression(), body, taker, into);
        } else if (e instanceof ConditionalExpr choice) {
            collect(choice.getThenExpr(), body, taker, into);
            collect(choice.getElseExpr(), body, taker, into);
        } else if (e instanceof NullLiteralExpr) {
            into.add(new NullFuture(e, body, taker));
        } else {
            Call call = body.file().callAt(e);
            if (call != null && call.isTo("java.util.Optional", "orElse")) {
                collect(call.argument(0), body, taker, into);
            }
        }
    }

    /** The stage that takes the next future from a lambda: {@code thenCompose(x -> …)}; the function of a map may give null. */
    private static Call taker(Body lambda) {
        FileModel file = lambda.file();
        Call call = file.callAt(lambda.node().getParentNode().orElse(null));
        if (call == null || call.api() == null || !file.futures().isAsynchronous(call.type()) || call.isTo("java.util.Map", "compute",
                "computeIfPresent", "computeIfAbsent", "merge")) {
            return null;
        }
        MethodDecl method = call.resolution().method();
        TypeRef taken = method == null ? TypeRef.UNKNOWN : method.parameterFor(Syntax.argumentIndex(call.node(),
                (Expression) lambda.node()), call.arguments().size());
        List<TypeRef> function = file.types().view().has(taken, TypeFacts.Word.VOID_FUNCTION) ? List.of() : taken.args();
        boolean givesFuture = !function.isEmpty() && file.futures().isAsynchronous(function.get(function.size() - 1));
        return givesFuture || continues(call) ? call : null;
    }

    /** Whether the function of a stage gives the next future: {@code thenCompose}, {@code flatMap}. */
    static boolean continues(Call stage) {
        return CONTINUES.matcher(stage.name()).matches();
    }

    /** Whether its callers are told to expect null: by an annotation, the method's comment, or their own code. */
    public boolean isDocumented() {
        if (!(from.node() instanceof MethodDeclaration method)) {
            return false;
        }
        return method.getAnnotations().stream().anyMatch(a -> a.getName().getIdentifier().matches("Nullable|CheckForNull"))
                || method.getType().toString().contains("@Nullable")
                || from.file().isCommentedWith(method, "null")
                || callers().anyMatch(this::isComparedToNull);
    }

    /** Whether null may be an answer: a question for what there is, a hook with nothing to do, a mere handle. */
    public boolean isAnswer() {
        return from.isMethod() && (isForNull() || ASKS.matcher(from.declaration().name()).matches() && !(isChainedTo() && from.results().size() > 1)
                || from.declaration().is(MethodDecl.Flag.DEFAULT)
                || !from.file().futures().isChainable(from.declaration().returns()));
    }

    /** Whether a caller in the file goes on with the result as it is: {@code send(order).thenRun(…)}. */
    public boolean isChainedTo() {
        return from.isMethod() && callers().anyMatch(c -> c.next().isPresent());
    }

    /** {@code if (futures == null) return null;}: nothing for nothing. */
    private boolean isForNull() {
        return from.declaration().is(MethodDecl.Flag.PRIVATE) && literal.findAncestor(IfStmt.class).filter(i -> from.file().bodyAround(i) == from
                && FileModel.isWithin(literal, i.getThenStmt())).filter(i -> ((MethodDeclaration) from.node()).getParameters()
                .stream().anyMatch(p -> i.getCondition().toString().equals(p.getNameAsString() + " == null"))).isPresent();
    }

    /** {@code Mailer.send}: the method that gives it. */
    public String method() {
        return from.declaration().label();
    }

    /** The simple name of the type that the method declares. */
    public String type() {
        return from.declaration().returns().simpleName();
    }

    private Stream<Call> callers() {
        return from.file().calls().stream().filter(c -> c.name().equals(from.declaration().name())
                && c.resolution().method() != null && c.resolution().method().key().equals(from.key()));
    }

    private boolean isComparedToNull(Call call) {
        Node parent = call.node().getParentNode().orElse(null);
        return isComparison(parent) || parent instanceof VariableDeclarator variable
                && call.body().method().node().findFirst(NameExpr.class, n -> n.getNameAsString()
                .equals(variable.getNameAsString()) && isComparison(n.getParentNode().orElse(null))).isPresent();
    }

    private static boolean isComparison(Node node) {
        return node instanceof BinaryExpr comparison
                && (comparison.getLeft() instanceof NullLiteralExpr || comparison.getRight() instanceof NullLiteralExpr);
    }
}
