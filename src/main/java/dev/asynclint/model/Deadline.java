package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time limit that a method gets from its caller.
 *
 * @param limit the parameter
 */
public record Deadline(Body method, Parameter limit) {

    private static final Pattern LIMIT = Pattern.compile("(?i).*(time_?out|deadline|max_?wait|wait_?time|time_?limit).*|wait(Millis|Ms|Seconds)|at_?most|millis");
    private static final Pattern NO_LIMIT = Pattern.compile("(?i).*(interval|period|delay|ttl|age|rate|every|linger|idle|alive|back_?off|session|lease).*");
    private static final Pattern VALIDATES = Pattern.compile("(require|check|assert|validate|verify|ensure|notN|isTrue)\\w*");
    private static final Pattern LOG = Pattern.compile("trace|debug|info|warn|warning|error|log|format|formatted|println");

    /** The limit of the method whose thread runs a call; empty when it gets none. */
    public static Optional<Deadline> around(Call call) {
        Body method = call.body().threadRoot();
        if (!method.isMethod() || !(method.node() instanceof CallableDeclaration<?> declaration)) {
            return Optional.empty();
        }
        List<TypeRef> types = method.declaration().parameters();
        for (int i = 0; i < types.size() && i < declaration.getParameters().size(); i++) {
            String name = declaration.getParameter(i).getNameAsString();
            boolean hasUnit = isCount(types.get(i)) && i + 1 < types.size() && types.get(i + 1).is(TimeLimit.UNIT);
            boolean named = isCount(types.get(i)) && LIMIT.matcher(name).matches()
                    || types.get(i).is(TimeLimit.DURATION) && (LIMIT.matcher(name).matches() || name.equals("limit"));
            if ((hasUnit || named) && !NO_LIMIT.matcher(name).matches()) {
                return Optional.of(new Deadline(method, declaration.getParameter(i)));
            }
        }
        return Optional.empty();
    }

    private static boolean isCount(TypeRef type) {
        return type.name().matches("int|long|java\\.lang\\.(Integer|Long)");
    }

    public String name() {
        return limit.getNameAsString();
    }

    /** Whether the method does nothing at all with it, but for a look whether it is valid. */
    public boolean isForgotten() {
        return uses().isEmpty();
    }

    /** Whether the code decides by it, or gives it to something other than a wait or a log, which may keep it instead. */
    public boolean isKeptOtherwise() {
        return uses().stream().anyMatch(use -> isAsked(use) || isGivenOn(use));
    }

    private List<NameExpr> uses() {
        return method.node().findAll(NameExpr.class, use -> use.getNameAsString().equals(name()) && !isValidated(use));
    }

    /** {@code if (timeout.isNegative()) throw …}, {@code requireNonNull(unit)} */
    private boolean isValidated(NameExpr use) {
        Call taker = taker(use);
        return taker != null && taker.isStatement() && VALIDATES.matcher(taker.name()).matches()
                || use.findAncestor(i -> FileModel.isWithin(use, i.getCondition()), IfStmt.class).filter(i -> isOfLimitAlone(i.getCondition())
                && i.getElseStmt().isEmpty() && (i.getThenStmt().isThrowStmt() || i.getThenStmt() instanceof BlockStmt block
                && block.getStatements().size() == 1 && block.getStatement(0).isThrowStmt())).isPresent();
    }

    /** {@code timeout < 0}, but not {@code now > deadline} */
    private boolean isOfLimitAlone(Expression condition) {
        return condition.findFirst(NameExpr.class, n -> !n.getNameAsString().equals(name())).isEmpty()
                && condition.findFirst(MethodCallExpr.class, c -> c.getScope().isEmpty()).isEmpty();
    }

    /** {@code if (forever) done.await(); else if (!done.await(timeout, unit)) …}: this branch is the one without a limit. */
    public boolean isOtherBranch(Call wait) {
        Node inner = wait.node();
        for (Node n = inner; n != null && n != method.node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice && choice.getElseStmt().isPresent() && inner != choice.getCondition()) {
                Node other = inner == choice.getThenStmt() ? choice.getElseStmt().get() : choice.getThenStmt();
                if (method.file().calls().stream().anyMatch(c -> c.is(Api.Flag.TIMED) && FileModel.isWithin(c.node(), other)
                        && String.valueOf(c.receiver()).equals(String.valueOf(wait.receiver())))) {
                    return true;
                }
            }
            inner = n;
        }
        return false;
    }

    /** A method of the same class that is a wait by its name alone: {@code get() { return value; }}. */
    public static boolean isNoWait(Call call) {
        return call.file().helpers().bodyOf(call).map(b -> b.callsOnThread().stream().noneMatch(c -> c.blocks()
                || c.target().isPresent())).orElse(false);
    }

    private boolean isAsked(NameExpr use) {
        Call taker = taker(use);
        return (taker == null || !taker.is(Api.Flag.TIMED)) && (use.findAncestor(n -> FileModel.isWithin(use, n.getCondition()), IfStmt.class).isPresent()
                || use.findAncestor(n -> FileModel.isWithin(use, n.getCondition()), ConditionalExpr.class).isPresent()
                || use.findAncestor(n -> FileModel.isWithin(use, n.getSelector()), SwitchStmt.class).isPresent());
    }

    private boolean isGivenOn(NameExpr use) {
        if (use.getParentNode().orElse(null) instanceof AssignExpr kept && kept.getValue() == use) {
            return true; // closeTimeout = timeout
        }
        Call taker = taker(use);
        return taker != null && !taker.is(Api.Flag.TIMED) && !LOG.matcher(taker.name()).matches();
    }

    /** The call that gets it, as it is or converted. */
    private Call taker(NameExpr use) {
        for (Node n = use; n != null && n != method.node(); n = n.getParentNode().orElse(null)) {
            Call call = method.file().callAt(n);
            if (call != null && !isArithmetic(call) && call.arguments().stream().anyMatch(a -> FileModel.isWithin(use, a))) {
                return call;
            }
        }
        return null;
    }

    /** {@code unit.toNanos(timeout)}, {@code System.nanoTime() + …} */
    private static boolean isArithmetic(Call call) {
        return call.isTo(TimeLimit.UNIT, call.name()) || call.isTo(TimeLimit.DURATION, call.name())
                || call.isTo("java.lang.Math", call.name()) || call.isTo("java.time.Instant", call.name());
    }

    /** The signature that takes a limit beside the one that is called; empty when there is none. */
    public static Optional<String> timed(Call call) {
        if (call.api() != null && call.api().isBlocking()) {
            return Optional.of(call.api().timedBy().replaceAll("[\\w.]+\\.(?=\\w)", "")).filter(t -> !t.isEmpty());
        }
        MethodDecl called = call.resolution().method();
        TypeDecl owner = called == null ? null : call.file().types().view().find(called.owner());
        return owner == null ? Optional.empty() : owner.methods(called.name()).stream().map(MethodDecl::parameters)
                .filter(p -> takesLimitAfter(called.parameters(), p)).findFirst()
                .map(p -> called.name() + "(" + String.join(", ", p.stream().map(TypeRef::simpleName).toList()) + ")");
    }

    private static boolean takesLimitAfter(List<TypeRef> own, List<TypeRef> other) {
        int more = other.size() - own.size();
        return (more == 1 && other.get(other.size() - 1).is(TimeLimit.DURATION)
                || more == 2 && other.get(other.size() - 1).is(TimeLimit.UNIT)) && other.subList(0, own.size()).equals(own);
    }
}
