package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.Optional;

/** What a scope is opened with: its joiner, and so its policy, and its time limit. */
final class ScopeSettings {

    private final Scope scope;
    private final FileModel file;
    private final Call opening;

    ScopeSettings(Scope scope) {
        this.scope = scope;
        this.file = scope.file();
        this.opening = scope.opening();
    }

    Scope.Policy policy() {
        if (opening == null || scope.isFromHelper()) {
            return Scope.Policy.OWN;
        }
        if (opening.name().equals("new")) {
            return opening.node() instanceof ObjectCreationExpr made
                    && made.getAnonymousClassBody().isPresent() ? Scope.Policy.OWN : policyOf(opening.receiverType());
        }
        Call joiner = joiner().map(file::callAt).orElse(null);
        if (joiner == null) {
            return joiner().isPresent() ? Scope.Policy.OWN : Scope.Policy.ALL_SUCCESSFUL;
        }
        return !joiner.isTo(Scope.TYPE + ".Joiner", joiner.name()) ? Scope.Policy.OWN : switch (joiner.name()) {
            case "awaitAllSuccessfulOrThrow" -> Scope.Policy.ALL_SUCCESSFUL;
            case "allSuccessfulOrThrow" -> Scope.Policy.COLLECT;
            case "anySuccessfulResultOrThrow", "anySuccessfulOrThrow" -> Scope.Policy.ANY;
            case "awaitAll" -> Scope.Policy.AWAIT_ALL;
            case "allUntil" -> Scope.Policy.UNTIL;
            default -> Scope.Policy.OWN;
        };
    }

    private static Scope.Policy policyOf(TypeRef type) {
        return type.is(Scope.TYPE) ? Scope.Policy.AWAIT_ALL
                : type.is(Scope.TYPE + ".ShutdownOnFailure") ? Scope.Policy.SHUTDOWN_ON_FAILURE
                : type.is(Scope.TYPE + ".ShutdownOnSuccess") ? Scope.Policy.SHUTDOWN_ON_SUCCESS : Scope.Policy.OWN;
    }

    /** The joiner that it is opened with, through a local variable; empty for the default one. */
    Optional<Expression> joiner() {
        Expression first = opening == null || !opening.name().equals("open") ? null : Call.unwrap(opening.argument(0));
        if (first == null || opening.arguments().size() == 1 && Syntax.isFunctional(first)) {
            return Optional.empty();
        }
        Variable variable = file.types().variable(first);
        return variable != null && !variable.isField() && variable.initial().isPresent() ? variable.initial().map(Call::unwrap)
                : Optional.of(first);
    }

    /** Whether its opening sets a time limit, or gives it to code that may. */
    boolean mayHaveTimeout() {
        Expression last = opening == null ? null : Call.unwrap(opening.argument(opening.arguments().size() - 1));
        boolean configured = last != null && (opening.arguments().size() > 1 || Syntax.isFunctional(last));
        return opening == null || configured && !(last instanceof LambdaExpr lambda && setsNoTimeout(lambda));
    }

    /** Whether a configuration calls no {@code withTimeout}, and gives itself to no other method. */
    private static boolean setsNoTimeout(LambdaExpr configuration) {
        String name = configuration.getParameter(0).getNameAsString();
        return configuration.findFirst(MethodCallExpr.class, c -> c.getNameAsString().equals("withTimeout")
                || c.getArguments().stream().anyMatch(a -> a.findFirst(NameExpr.class,
                        n -> n.getNameAsString().equals(name)).isPresent()))
                .isEmpty();
    }

    /** What holds a joiner that other scopes get as well: a field, a variable around a loop or of two openings. */
    Optional<String> sharedJoiner() {
        Expression first = Call.unwrap(opening.argument(0));
        Variable variable = first == null || !opening.name().equals("open") ? null : file.types().variable(first);
        if (variable == null || !file.isSubtype(variable.type(), Scope.TYPE + ".Joiner")) {
            return Optional.empty();
        }
        if (variable.isField()) {
            boolean once = opening.body().isNamed("new");
            return once ? Optional.empty() : Optional.of(variable.name());
        }
        boolean inLoop = Loop.around(opening).filter(l -> !FileModel.isWithin(variable.declaration(), l.node())).isPresent();
        boolean twice = file.calls().stream().anyMatch(c -> c != opening && c.isTo(Scope.TYPE, "open")
                && FileModel.isBefore(c.node(), opening.node()) && isVariable(c.argument(0), variable) && !FileModel.isInOtherBranch(opening.node(), c.node()));
        return inLoop || twice ? Optional.of(variable.name()) : Optional.empty();
    }

    private boolean isVariable(Expression expression, Variable variable) {
        Variable meant = expression == null ? null : file.types().variable(Call.unwrap(expression));
        return meant != null && meant.identity().equals(variable.identity());
    }
}
