package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a scope, or a subtask of it, leaves the block that closes the scope. */
final class ScopeEscapes {

    private final Scope scope;
    private final FileModel file;
    private final Call opening;

    ScopeEscapes(Scope scope) {
        this.scope = scope;
        this.file = scope.file();
        this.opening = scope.opening();
    }

    /** Where the scope is stored, given back, or captured by a function that outlives its block; in the order of the code. */
    List<Scope.Escape> all() {
        List<Scope.Escape> found = new ArrayList<>();
        field(opening.node()).filter(f -> !isClosedByClass(f))
                .ifPresent(f -> found.add(new Scope.Escape(Scope.Escape.Way.FIELD, opening.node())));
        if (scope.isLocal()) {
            for (NameExpr name : scope.body().node().findAll(NameExpr.class, scope::is)) {
                way(name).ifPresent(way -> found.add(new Scope.Escape(way, name)));
            }
            file.calls().stream().filter(c -> scope.forks(c) && field(c.node()).isPresent())
                    .forEach(c -> found.add(new Scope.Escape(Scope.Escape.Way.SUBTASK, c.node())));
        }
        return found;
    }

    private Optional<Scope.Escape.Way> way(NameExpr name) {
        Optional<Variable> field = field(name);
        if (field.isPresent()) {
            return isClosedByClass(field.get()) ? Optional.empty() : Optional.of(Scope.Escape.Way.FIELD);
        }
        Node block = scope.resource().map(t -> (Node) t.getTryBlock()).orElse(null);
        if (block == null || !FileModel.isWithin(name, block)) {
            return Optional.empty();
        }
        if (isGiven(name)) {
            return Optional.of(Scope.Escape.Way.RETURNED);
        }
        return name.findAncestor(LambdaExpr.class, l -> FileModel.isWithin(l, block) && (isGiven(l) || field(l).isPresent()))
                .map(l -> Scope.Escape.Way.CAPTURED);
    }

    private static boolean isGiven(Node value) {
        return value.getParentNode().filter(ReturnStmt.class::isInstance).isPresent();
    }

    /** The field that a value is put into. */
    private Optional<Variable> field(Node value) {
        Node parent = value.getParentNode().orElse(null);
        if (parent instanceof AssignExpr assign && assign.getValue() == value) {
            return Optional.ofNullable(file.types().variable(assign.getTarget())).filter(Variable::isField);
        }
        return parent instanceof VariableDeclarator declarator && declarator.getParentNode().orElse(null) instanceof FieldDeclaration f
                ? file.types().fieldOf(file.unit(), file.types().ownerName(f), declarator.getNameAsString()) : Optional.empty();
    }

    /** A class that closes its field wraps the scope, and is closed in its stead. */
    private boolean isClosedByClass(Variable field) {
        return file.calls().stream().anyMatch(c -> c.name().equals("close") && isVariable(c.receiver(), field));
    }

    private boolean isVariable(Expression expression, Variable variable) {
        Variable meant = expression == null ? null : file.types().variable(Call.unwrap(expression));
        return meant != null && meant.identity().equals(variable.identity());
    }
}
