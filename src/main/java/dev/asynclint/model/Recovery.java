package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a stage that sees the outcome of a future does with its failure: exceptionally, handle, whenComplete. */
public final class Recovery {

    private static final List<String> CONTAINERS = List.of("java.util.Map", "java.util.Collection", "java.util.concurrent.atomic.AtomicReference");

    private static final Pattern FAILED = Pattern.compile("(immediate)?[fF]ailed(Future|Stage)");

    private final Call stage;
    private final FileModel file;

    Recovery(Call stage) {
        this.stage = stage;
        this.file = stage.file();
    }

    /** Whether its function looks at the throwable; one that cannot be seen is taken to look. */
    public boolean looksAtFailure() {
        if (!(function() instanceof LambdaExpr lambda) || lambda.getParameters().isEmpty()) {
            return true;
        }
        return mentions(lambda.getBody(), lambda.getParameters().getLast().orElseThrow());
    }

    /** {@code handle((v, e) -> e == null ? completedFuture(v) : failedFuture(e))}: what it does with the failure is to give it on. */
    public boolean passesFailureOn() {
        if (!(function() instanceof LambdaExpr lambda) || lambda.getParameters().isEmpty()) {
            return false;
        }
        List<Expression> uses = Uses.of(lambda.getParameters().getLast().orElseThrow().getNameAsString(), lambda.getBody()).stream()
                .filter(use -> !(use.getParentNode().orElse(null) instanceof BinaryExpr)).toList();
        return !uses.isEmpty() && uses.stream().allMatch(use -> isGivenOn(use, lambda));
    }

    private boolean isGivenOn(Expression failure, LambdaExpr function) {
        Call taker = file.callAt(failure.getParentNode().orElse(null));
        return taker != null && FAILED.matcher(taker.name()).matches()
                || failure.findAncestor(ThrowStmt.class).filter(t -> FileModel.isWithin(t, function)).isPresent();
    }

    /** Whether its function gives a constant and does nothing else. */
    public boolean givesConstant() {
        return function() instanceof LambdaExpr lambda && (lambda.getExpressionBody().map(this::isConstant)
                .orElseGet(() -> isConstantBlock(file, lambda.getBody())));
    }

    /** The project's method that is its function, when it is a method reference. */
    public Optional<MethodTarget> method() {
        return function() instanceof MethodReferenceExpr reference && file.callAt(reference) != null
                ? file.callAt(reference).target() : Optional.empty();
    }

    /** Whether an earlier stage of the chain, or another stage on the same future, looks at the failure. */
    public boolean isLookedAtBefore() {
        return file.futures().history(stage.expression()).stream().anyMatch(c -> c != stage && observes(c))
                || isObserved(file, stage.receiver(), stage);
    }

    /** Whether another stage on the future of this variable looks at its failure. */
    static boolean isObserved(FileModel file, Expression future, Call besides) {
        return future instanceof NameExpr && file.calls().stream().anyMatch(c -> c != besides && observes(c)
                && c.receiver() instanceof NameExpr && c.receiver().toString().equals(future.toString())
                && c.body().method() == besides.body().method());
    }

    private static boolean observes(Call call) {
        return call.is(Api.Flag.HANDLES) && new Recovery(call).looksAtFailure();
    }

    /** Whether the stage only keeps {@code allOf} going, and each of its futures is looked at afterwards. */
    public boolean isBarrier() {
        Call all = file.futures().history(stage.expression()).stream().filter(this::joins)
                .findFirst().orElse(null);
        return all != null && file.calls().stream().anyMatch(c -> c.body().method() == stage.body().method()
                && FileModel.isBefore(all.node(), c.node()) && !file.futures().chain(c).contains(stage)
                && (c.is(Api.Flag.CHECKS_DONE) || c.api() != null && c.api().isBlocking() || c.is(Api.Flag.HANDLES)
                && c != stage));
    }

    /** {@code allOf(…)}, or a helper of the project that is given futures and gives one. */
    private boolean joins(Call call) {
        return call.is(Api.Flag.JOINS_ALL) || call.target().isPresent() && !call.arguments().isEmpty()
                && file.futures().isFuture(call.type()) && file.typeOf(call.argument(0)).args().stream()
                .anyMatch(file.futures()::isFuture) && !file.futures().isFuture(file.typeOf(call.argument(0)));
    }

    /** Whether its function is given the outcome, and uses neither value nor failure: what is to be done afterwards. */
    public boolean isAfterwards() {
        return function() instanceof LambdaExpr lambda && lambda.getParameters().size() == 2 && !givesConstant()
                && lambda.getParameters().stream().noneMatch(p -> mentions(lambda.getBody(), p));
    }

    /** Whether it stands at the end of something: the future of a close, or the code of a method that closes. */
    public boolean isCleanUp() {
        Body method = stage.body().method();
        return method.isMethod() && LostFuture.isCleanUp(method.declaration().name())
                || file.futures().history(stage.expression()).stream().anyMatch(c -> LostFuture.isCleanUp(c.name()));
    }

    /** The project's method that made the future, which may let others hold it. */
    public Optional<MethodTarget> makingMethod() {
        return file.futures().history(stage.expression()).stream()
                .filter(c -> file.futures().isFuture(c.type())).findFirst().flatMap(Call::target);
    }

    /** Whether the future on which it hangs is a field, or lies in one, whose other holders see it fail. */
    public boolean isOnField() {
        return isTakenFromField() || isField() || isElementOfField();
    }

    /** {@code replies.stream().map(reply -> reply.exceptionally(e -> null))}, where {@code replies} is a field. */
    private boolean isElementOfField() {
        Variable element = stage.receiver() == null ? null : file.types().variable(stage.receiver());
        Variable all = element == null || element.isField() ? null
                : file.types().variable(Source.of(stage.receiver(), stage.node(), file, c -> false));
        return all != null && all.isField();
    }

    /** {@code last.getOrDefault(key, done()).exceptionally(e -> null).thenCompose(v -> next())}: it was begun, and given to others, before. */
    private boolean isTakenFromField() {
        Call taken = stage.receiver() == null ? null : file.callAt(Call.unwrap(stage.receiver()));
        Variable container = taken == null || taken.receiver() == null ? null : file.types().variable(taken.receiver());
        return container != null && container.isField() && CONTAINERS.stream().anyMatch(type -> file.isSubtype(taken.receiverType(), type))
                && taken.arguments().stream().filter(Syntax::isFunctional).allMatch(this::givesDone);
    }

    /** {@code key -> CompletableFuture.completedFuture(null)} */
    private boolean givesDone(Expression function) {
        Call made = function instanceof LambdaExpr lambda ? lambda.getExpressionBody().map(file::callAt).orElse(null) : file.callAt(function);
        return made != null && made.is(Api.Flag.ALREADY_DONE);
    }

    private boolean isField() {
        Variable variable = stage.receiver() == null ? null : file.types().variable(stage.receiver());
        return variable != null && (variable.isField() || variable.kind() == Variable.Kind.LOCAL
                && file.executors().values(variable).stream().map(Call::unwrap).map(file.types()::variable)
                .anyMatch(v -> v != null && v.isField()));
    }

    /** {@code last = started.exceptionally(e -> null).thenCompose(..); return started;}: the caller gets the future itself. */
    public boolean isBesideResult() {
        return file.futures().chain(stage).get(0).receiver() instanceof NameExpr root && stage.body().results().stream()
                .map(Call::unwrap).anyMatch(result -> !FileModel.isWithin(stage.node(), result) && isOn(root, result));
    }

    private boolean isOn(NameExpr root, Expression result) {
        Call call = file.callAt(result);
        Expression base = call == null ? result : file.futures().chain(call).get(0).receiver();
        return base instanceof NameExpr name && name.getNameAsString().equals(root.getNameAsString());
    }

    /** Whether its own result is dropped, while others hold the future on which it hangs and see that fail. */
    public boolean isSideBranch() {
        return file.futures().isDropped(stage) && new LostFuture(stage, file.futures().chain(stage)).isKeptElsewhere();
    }

    /** Whether a method hides the failure that it is given behind a constant. */
    public static boolean hidesFailure(Body method) {
        if (!(method.node() instanceof CallableDeclaration<?> callable)) {
            return false;
        }
        Parameter last = callable.getParameters().getLast().orElse(null);
        BlockStmt block = callable.isMethodDeclaration()
                ? callable.asMethodDeclaration().getBody().orElse(null) : null;
        return last != null && block != null && method.file().isSubtype(
                method.file().types().read(last.getType(), last), "java.lang.Throwable")
                && !mentions(block, last) && isConstantBlock(method.file(), block);
    }

    private Expression function() {
        return Call.unwrap(stage.argument(0));
    }

    private static boolean mentions(Node code, Parameter parameter) {
        return code.findFirst(NameExpr.class,
                n -> n.getNameAsString().equals(parameter.getNameAsString())).isPresent();
    }

    static boolean isConstantBlock(FileModel file, Statement body) {
        List<Statement> statements = body instanceof BlockStmt block ? block.getStatements() : List.of(body);
        return statements.size() == 1 && statements.get(0) instanceof ReturnStmt last
                && last.getExpression().map(e -> isConstant(file, e)).orElse(true);
    }

    private boolean isConstant(Expression value) {
        return isConstant(file, value);
    }

    /** A literal, a constant field, an empty collection or Optional, a completed future of one of these. */
    static boolean isConstant(FileModel file, Expression value) {
        Expression e = Call.unwrap(value);
        if (e.isLiteralExpr()) {
            return true;
        }
        if (e instanceof UnaryExpr negative) {
            return isConstant(file, negative.getExpression());
        }
        if (e instanceof CastExpr cast) {
            return isConstant(file, cast.getExpression());
        }
        if (e instanceof NameExpr name) {
            return isConstantName(name.getNameAsString());
        }
        if (e instanceof FieldAccessExpr access) {
            return isConstantName(access.getNameAsString());
        }
        Call call = file.callAt(e);
        if (call == null || call.target().isPresent()) {
            return false;
        }
        if (call.is(Api.Flag.ALREADY_DONE)) {
            return call.arguments().stream().allMatch(a -> isConstant(file, a));
        }
        return call.arguments().isEmpty() && (e instanceof ObjectCreationExpr || call.name().equals("of")
                || call.name().startsWith("empty")) && isValue(file, call);
    }

    private static boolean isValue(FileModel file, Call call) {
        return file.isSubtype(call.type(), "java.util.Collection") || file.isSubtype(call.type(), "java.util.Map")
                || file.isSubtype(call.type(), "java.util.Optional");
    }

    private static boolean isConstantName(String name) {
        return name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }
}
