package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.List;

/** What a method or a lambda gives back. */
final class Results {

    private Results() {
    }

    /** The expressions that it may return, in the order of the code; those of functions and classes within left out. */
    static List<Expression> of(Node function) {
        List<Expression> found = new ArrayList<>(1);
        if (function instanceof LambdaExpr lambda && lambda.getExpressionBody().isPresent()) {
            found.add(lambda.getExpressionBody().get());
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
            statement.getExpression().ifPresent(into::add);
        }
        node.getChildNodes().forEach(child -> collect(child, into));
    }
}
