package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;

/** What a method or a lambda gives back. */
final class Results {

    private Results() {
    }

    /**
     * The expressions that it may return, in the order of the code; those of functions and classes within left out. Of a
     * switch they are what its arms give.
     */
    static List<Expression> of(Node function) {
        List<Expression> found = new ArrayList<>(1);
        if (function instanceof LambdaExpr lambda && lambda.getExpressionBody().isPresent()) {
            add(lambda.getExpressionBody().get(), found);
        } else {
            function.getChildNodes().forEach(child -> collect(child, found));
        }
        return found;
    }

    private static void collect(Node node, List<Expression> into) {
        if (node instanceof LambdaExpr || node instanceof TypeDeclaration<?> || node instanceof ObjectCreationExpr) {
            return;
        }
        if (node instanceof ReturnStmt statement) {
            statement.getExpression().ifPresent(value -> add(value, into));
        }
        node.getChildNodes().forEach(child -> collect(child, into));
    }

    private static void add(Expression value, List<Expression> into) {
        if (!(value instanceof SwitchExpr choice)) {
            into.add(value);
            return;
        }
        for (SwitchEntry arm : choice.getEntries()) {
            if (arm.getType() == SwitchEntry.Type.EXPRESSION && arm.getStatement(0).isExpressionStmt()) {
                add(arm.getStatement(0).asExpressionStmt().getExpression(), into);
            } else {
                arm.findAll(YieldStmt.class, y -> y.findAncestor(SwitchExpr.class).orElse(null) == choice)
                        .forEach(y -> add(y.getExpression(), into));
            }
        }
    }
}
