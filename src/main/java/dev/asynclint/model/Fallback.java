package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.asynclint.types.Syntax;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A constant that takes the place of every failure of a publisher or of a library's future: {@code mono.onErrorReturn(0)}.
 *
 * @param call puts it there
 */
public record Fallback(Call call) {

    private static final Pattern GIVES = Pattern.compile("onError(Return(Item)?|Resume(Next)?|Complete)|otherwise(Empty)?|recover|recoverWith(Null|Item|Uni|Completion)");
    private static final Pattern ALONE = Pattern.compile("otherwiseEmpty|onErrorComplete|recoverWith(Null|Completion)");
    private static final Pattern EMPTY = Pattern.compile("empty|just|complete|nothing|succeededFuture|nullItem|item");
    private static final Pattern SEES = Pattern.compile("doOnE(ach|rror)|log|onFailure|invoke|onErrorMap|tap");

    /** The fallback that a call gives, whatever the failure; empty when it looks at the failure, or takes only some kinds. */
    public static Optional<Fallback> of(Call call) {
        if (!GIVES.matcher(call.name()).matches() || call.arguments().size() != (ALONE.matcher(call.name()).matches() ? 0 : 1)
                || !call.file().futures().isAsynchronous(call.type())) {
            return Optional.empty();
        }
        Fallback fallback = new Fallback(call);
        return call.arguments().stream().allMatch(fallback::ignoresFailure) && !fallback.isLookedAtBefore()
                ? Optional.of(fallback) : Optional.empty();
    }

    private boolean ignoresFailure(Expression argument) {
        if (!Syntax.isFunctional(argument)) {
            return isConstant(argument);
        }
        return argument instanceof LambdaExpr lambda && lambda.getParameters().size() <= 1
                && lambda.getExpressionBody().filter(this::isConstant).isPresent() && lambda.getParameters().stream().noneMatch(p ->
                lambda.getBody().findFirst(NameExpr.class, n -> n.getNameAsString().equals(p.getNameAsString())).isPresent());
    }

    private boolean isConstant(Expression value) {
        Call made = call.file().callAt(Call.unwrap(value));
        return Recovery.isConstant(call.file(), value) || made != null && made.target().isEmpty() && EMPTY.matcher(made.name()).matches()
                && made.arguments().stream().allMatch(a -> Recovery.isConstant(call.file(), a));
    }

    /** A stage before it looks at the failure, or chooses among the failures: {@code onFailure(NotFound.class)}. */
    private boolean isLookedAtBefore() {
        return call.receiver() != null && call.file().futures().history(call.receiver()).stream()
                .anyMatch(c -> SEES.matcher(c.name()).matches() && !c.arguments().isEmpty());
    }
}
