package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where futures come from and what becomes of them, within a file. */
public final class Futures {

    private static final int MAX_DEPTH = 6;
    private static final Set<String> COUNTS = Set.of("size", "isEmpty");
    private static final Pattern UNUSED = Pattern.compile("_|unused|ignore");

    private final FileModel file;

    Futures(FileModel file) {
        this.file = file;
    }

    /** Whether a value of this type is a future, of whatever library. */
    public boolean isFuture(TypeRef type) {
        return type.isClass() && file.types().view().isFuture(type);
    }

    /** Whether a call's function runs on the default executor because none is given, and no class of the project sets another. */
    public boolean isOnDefaultExecutor(Call call) {
        boolean runs = call.api() != null && (call.api().runs().stream().anyMatch(r -> r.place() == Place.COMMON_POOL)
                || call.api().makes() == ExecutorKind.COMMON_POOL && !call.arguments().isEmpty());
        if (!runs || !isFuture(call.receiverType())) {
            return false;
        }
        for (TypeRef type : file.types().view().hierarchy(call.receiverType())) {
            TypeDecl declaration = file.types().view().find(type.name());
            if (declaration != null && declaration.file() != null && !declaration.methods("defaultExecutor").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value of this type is a future or a publisher. */
    public boolean isAsynchronous(TypeRef type) {
        return isFuture(type) || type.isClass() && file.types().view().has(type, TypeFacts.Word.PUBLISHER);
    }

    /** Whether further stages can be put on a value of this type; others are handles, to cancel or to wait. */
    public boolean isChainable(TypeRef type) {
        boolean handle = file.isSubtype(type, "java.util.concurrent.Future")
                && (type.name().startsWith("java.util.concurrent.") || file.isSubtype(type, "io.netty.util.concurrent.Future"));
        return isAsynchronous(type) && (!handle || file.isSubtype(type, "java.util.concurrent.CompletionStage"));
    }

    /** The calls of a chain that ends with this call, the first made first. */
    public List<Call> chain(Call last) {
        List<Call> chain = new ArrayList<>();
        Optional<Call> call = Optional.of(last);
        while (call.isPresent() && chain.size() < 100) {
            chain.add(call.get());
            call = call.get().previous();
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The chain, continued through local variables that are set once: the calls that made the future. */
    public List<Call> history(Expression future) {
        List<Call> calls = new ArrayList<>();
        collectHistory(Call.unwrap(future), calls, 0);
        return calls;
    }

    private void collectHistory(Expression expression, List<Call> into, int depth) {
        if (expression == null || depth > MAX_DEPTH) {
            return;
        }
        Call call = file.callAt(expression);
        if (call != null) {
            List<Call> chain = chain(call);
            Expression root = chain.get(0).receiver();
            if (root instanceof NameExpr) {
                collectHistory(root, into, depth + 1);
            }
            into.addAll(chain);
            return;
        }
        Variable variable = file.types().variable(expression);
        if (variable != null && !variable.isField()) {
            for (Expression value : file.executors().values(variable)) {
                collectHistory(Call.unwrap(value), into, depth + 1);
            }
        }
    }

    /** Whether a value is thrown away where it stands: a statement, or what a function gives that is to give nothing. */
    public boolean isDropped(Call call) {
        Node parent = call.node().getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        return call.isStatement() || parent instanceof ForStmt loop
                && loop.getUpdate().contains(call.expression()) || isDroppedByFunction(call);
    }

    /** {@code forEach(x -> save(x))}, {@code thenAccept(this::save)}: the interface of the function gives nothing back. */
    public boolean isDroppedByFunction(Call call) {
        Expression function = functionOf(call);
        if (function == null) {
            return false;
        }
        TypeRef type = file.typeOf(function);
        MethodDecl taken = file.types().view().functionalMethod(type);
        return taken != null ? taken.returns().isVoid() : file.types().view().has(type, TypeFacts.Word.VOID_FUNCTION);
    }

    /** Whether a call stands in the function of a stage whose own future is used: it was to be waited for. */
    boolean isOfUsedStage(Call call) {
        Expression function = functionOf(call);
        Node within = function != null ? function : call.isStatement() ? call.body().node() : null;
        Call stage = within == null ? null : file.callAt(within.getParentNode().orElse(null));
        return stage != null && isFuture(stage.receiverType()) && isFuture(stage.type()) && !isDropped(stage);
    }

    /** The reference that a call is, or the lambda of which it is the expression; null when neither. */
    private static Expression functionOf(Call call) {
        if (call.node() instanceof MethodReferenceExpr reference) {
            return reference;
        }
        Expression value = call.body().expression();
        return value != null && Call.unwrap(value) == call.node() ? (Expression) call.body().node() : null;
    }

    /** Whether a call makes one future out of several: it completes when all of them do, or any. */
    public boolean isJoined(Call call) {
        return (call.is(Api.Flag.JOINS_ALL) && call.resolution().isStatic()
                || call.isTo("java.util.concurrent.CompletableFuture", "anyOf")) && isFuture(call.type());
    }

    /** The last of the calls on it that only give the same future back, such as orTimeout; itself when there is none. */
    public Call end(Call call) {
        Call end = call;
        for (Optional<Call> next = end.next(); next.isPresent() && next.get().is(Api.Flag.LOST_OK)
                && next.get().api().runs().isEmpty() && !next.get().is(Api.Flag.HANDLES) && isFuture(next.get().type()); next = end.next()) {
            end = next.get();
        }
        return end;
    }

    /**
     * The local variable into which a value is put and from which nobody ever reads; empty when there is none, or its name
     * says that it is meant so.
     */
    public Optional<VariableDeclarator> unreadVariable(Call call) {
        Node parent = call.node().getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr || parent instanceof CastExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        if (!(parent instanceof VariableDeclarator variable)
                || !(variable.getParentNode().flatMap(Node::getParentNode).orElse(null) instanceof ExpressionStmt statement)
                || UNUSED.matcher(variable.getNameAsString()).lookingAt()) {
            return Optional.empty();
        }
        Node scope = statement.getParentNode().orElseThrow();
        boolean read = Uses.of(variable.getNameAsString(), scope).stream()
                .anyMatch(n -> !(n.getParentNode().orElse(null) instanceof AssignExpr assign && assign.getTarget() == n));
        return read ? Optional.empty() : Optional.of(variable);
    }

    /** Whether variables among the arguments of a call, futures or collections of them, are used after it, not only counted. */
    public boolean areArgumentsUsedAfter(Call call) {
        Node method = call.body().method().node();
        return call.arguments().stream().flatMap(a -> a.findAll(NameExpr.class).stream())
                .anyMatch(part -> method.findFirst(NameExpr.class, n -> n.getNameAsString().equals(part.getNameAsString())
                        && FileModel.isBefore(call.node(), n) && !FileModel.isWithin(n, call.node()) && !isCounted(n)).isPresent());
    }

    /** {@code running.size()}, {@code votes.length} */
    private static boolean isCounted(NameExpr part) {
        Node parent = part.getParentNode().orElse(null);
        return parent instanceof MethodCallExpr call && call.getScope().filter(s -> s == part).isPresent()
                && COUNTS.contains(call.getNameAsString())
                || parent instanceof FieldAccessExpr access && access.getNameAsString().equals("length");
    }
}
