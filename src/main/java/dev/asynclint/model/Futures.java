package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Where futures come from and what becomes of them, within a file. */
public final class Futures {

    private static final int MAX_DEPTH = 6;

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

    /** Whether a value is thrown away where it stands: a statement, or the body of a lambda that gives nothing back. */
    public boolean isDropped(Call call) {
        Node parent = call.node().getParentNode().orElse(null);
        while (parent instanceof com.github.javaparser.ast.expr.EnclosedExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        return call.isStatement() || parent instanceof com.github.javaparser.ast.stmt.ForStmt loop
                && loop.getUpdate().contains(call.expression());
    }
}
