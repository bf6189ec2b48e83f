package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;

/**
 * A task that is started and waited for with nothing in between.
 *
 * @param calls the chain that makes the future, the starting call first
 */
public record Round(List<Call> calls) {

    /** The chain that a call waits for, when nothing is done between its start and the wait. */
    public static Optional<Round> of(Call wait) {
        Expression receiver = wait.receiver();
        if (receiver == null || !wait.blocks()) {
            return Optional.empty();
        }
        FileModel file = wait.file();
        Call made = file.callAt(receiver);
        if (made == null) {
            Variable variable = file.types().variable(receiver);
            made = variable == null || variable.kind() != Variable.Kind.LOCAL ? null
                    : file.callAt(variable.initial().orElse(null));
            if (made == null || !followsAtOnce(wait, variable)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Round(file.futures().chain(made)));
    }

    /** Whether the wait is the next thing that happens after its variable is set, and the variable's only use. */
    private static boolean followsAtOnce(Call wait, Variable variable) {
        Statement made = variable.declaration().findAncestor(Statement.class).orElse(null);
        if (made == null || !(made.getParentNode().orElse(null) instanceof BlockStmt block)) {
            return false;
        }
        int next = block.getStatements().indexOf(made) + 1;
        Statement follows = next < block.getStatements().size() ? block.getStatement(next) : null;
        if (follows instanceof TryStmt attempt && attempt.getResources().isEmpty()) {
            follows = attempt.getTryBlock().getStatements().getFirst().orElse(null);
        }
        Node scope = Syntax.enclosingCallable(made);
        return follows != null && !(follows instanceof TryStmt) && FileModel.isWithin(wait.node(), follows) && scope != null
                && follows.findAncestor(LambdaExpr.class).equals(made.findAncestor(LambdaExpr.class))
                && wait.body() == wait.file().bodyAround(made)
                && scope.findAll(NameExpr.class, n -> n.getNameAsString().equals(variable.name())).size() == 1
                && isFirstIn(wait, follows);
    }

    private static boolean isFirstIn(Call wait, Statement statement) {
        return wait.file().calls().stream().noneMatch(c -> c != wait && FileModel.isWithin(c.node(), statement)
                && !FileModel.isWithin(wait.node(), c.node()) && FileModel.isBefore(c.node(), wait.node()));
    }

    /** The call that starts the task. */
    public Call start() {
        return calls.get(0);
    }
}
