package dev.asynclint.model;

import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import java.util.List;
import java.util.regex.Pattern;

/** How much there is to do for a value. */
public final class Effort {

    private static final Pattern FAILS = Pattern.compile("[fF]ail|[eE]rror|[eE]xception|[eE]mpty|[cC]ancel");
    private static final Pattern ACCESSOR = Pattern.compile("(get|is|has)[A-Z]\\w*");

    private Effort() {
    }

    /** Whether a function only gives a value that is there: a literal, a variable, a field. */
    public static boolean isNone(Expression function, FileModel file) {
        Body body = file.bodyAt(Call.unwrap(function));
        return body != null && body.expression() != null && isThere(body.expression());
    }

    /** Whether a function only reads a property of its argument, or gives a value that is there. */
    public static boolean isProperty(Expression function, FileModel file) {
        Body body = file.bodyAt(Call.unwrap(function));
        if (body == null || body.node() instanceof MethodReferenceExpr) {
            Call accessor = body == null ? null : file.callAt(body.node());
            return accessor != null && isAccessor(accessor);
        }
        if (body.expression() == null) {
            return false;
        }
        Call call = file.callAt(body.expression());
        return call == null ? isThere(body.expression()) : isAccessor(call) && isThere(call.receiver());
    }

    private static boolean isAccessor(Call call) {
        return call.arguments().isEmpty() && call.receiver() != null && !call.blocks()
                && (ACCESSOR.matcher(call.name()).matches() || isOfRecord(call)) && !call.file().futures().isAsynchronous(call.type());
    }

    /** {@code user.name()}, where that is a component of the record. */
    private static boolean isOfRecord(Call call) {
        MethodDecl method = call.resolution().method();
        TypeDecl owner = method == null ? null : call.file().types().view().find(method.owner());
        return owner != null && owner.kind() == TypeDecl.Kind.RECORD && owner.fields().containsKey(call.name());
    }

    private static boolean isThere(Expression value) {
        Expression e = Call.unwrap(value);
        if (e instanceof CastExpr cast) {
            return isThere(cast.getExpression());
        }
        if (e instanceof UnaryExpr unary) {
            return !unary.getOperator().name().contains("CREMENT") && isThere(unary.getExpression());
        }
        return e.isLiteralExpr() || e instanceof NameExpr || e instanceof ThisExpr
                || e instanceof FieldAccessExpr access && isThere(access.getScope());
    }

    /** Whether all that a function gives are futures complete from the start, none of them failed. */
    public static boolean isCompleted(Expression function, FileModel file) {
        Body body = file.bodyAt(Call.unwrap(function));
        List<Expression> results = body == null || !body.isLambda() ? List.of() : body.results();
        return !results.isEmpty() && results.stream().allMatch(r -> isCompletedValue(r, file))
                && body.node().findAll(ReturnStmt.class, r -> file.bodyAround(r) == body && r.getExpression().isEmpty()).isEmpty();
    }

    private static boolean isCompletedValue(Expression result, FileModel file) {
        Expression e = Call.unwrap(result);
        if (e instanceof ConditionalExpr choice) {
            return isCompletedValue(choice.getThenExpr(), file) && isCompletedValue(choice.getElseExpr(), file);
        }
        Call call = file.callAt(e);
        return call != null && call.is(Api.Flag.ALREADY_DONE) && !FAILS.matcher(call.name()).find()
                && call.arguments().size() == 1;
    }
}
