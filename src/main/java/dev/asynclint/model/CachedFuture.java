package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.CatchClause;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.TypeResolver;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A future that is begun once for each key and kept: {@code computeIfAbsent(key, k -> loadAsync(k))}.
 *
 * @param keep  the call that keeps it
 * @param begun the call that begins the work, within the function that makes the future
 */
public record CachedFuture(Call keep, Call begun) {

    private static final Pattern REMOVES = Pattern.compile("remove|invalidate|evict|replace|compute|computeIfPresent|refresh|put|discard");
    private static final Pattern MAKES_PROMISE = Pattern.compile("new|create|promise|newPromise");
    private static final Pattern RECOVERS = Pattern.compile("exceptionally\\w*|handle(Async)?|onError\\w*|recover|otherwise\\w*|catching\\w*");

    /** The future that a call keeps in a field's map or cache; empty when it keeps none, or one that is no begun work. */
    public static Optional<CachedFuture> of(Call call) {
        if (call.arguments().size() != 2 || !TypeResolver.isFunctional(call.argument(1)) || !isKeeping(call)) {
            return Optional.empty();
        }
        Variable map = call.receiver() == null ? null : call.file().types().variable(call.receiver());
        if (map == null || !map.isField()) {
            return Optional.empty();
        }
        return results(call).map(call.file()::callAt).filter(c -> c != null && call.file().futures().isFuture(c.type())
                        && !c.is(Api.Flag.ALREADY_DONE) && !MAKES_PROMISE.matcher(c.name()).matches())
                .findFirst().map(c -> new CachedFuture(call, c));
    }

    private static boolean isKeeping(Call call) {
        boolean map = call.isTo("java.util.Map", "computeIfAbsent");
        boolean cache = call.name().equals("get") && call.receiverType().simpleName().endsWith("Cache");
        List<TypeRef> held = call.receiverType().args();
        return (map || cache) && (held.isEmpty() ? map : call.file().futures().isFuture(held.get(held.size() - 1)));
    }

    private static Stream<Expression> results(Call call) {
        Body function = call.file().bodyAt(Call.unwrap(call.argument(1)));
        if (function == null) {
            return Stream.empty();
        }
        return function.isLambda() ? function.results().stream().flatMap(r -> values(function.file(), r))
                : Stream.of((Expression) function.node());
    }

    private static Stream<Expression> values(FileModel file, Expression result) {
        Variable variable = file.types().variable(result);
        return variable == null || variable.isField() ? Stream.of(result) : file.executors().values(variable).stream();
    }

    /** Whether a failed one does not stay: it is taken out where it fails, recovered from, or looked at when it is given out. */
    public boolean isMended() {
        return file().futures().chain(begun).stream().anyMatch(c -> RECOVERS.matcher(c.name()).matches())
                || file().calls().stream().anyMatch(c -> c.name().startsWith("isCompletedExceptionally")
                || c != keep && isRemoval(c) && isAnswerToFailure(c));
    }

    /** Whether other code takes keys out, for whatever reason. */
    public boolean isCleared() {
        return file().calls().stream().anyMatch(c -> c != keep && isRemoval(c));
    }

    private boolean isRemoval(Call call) {
        if (!REMOVES.matcher(call.name()).matches() || call.receiver() == null) {
            return false;
        }
        Variable map = file().types().variable(keep.receiver());
        Variable other = file().types().variable(call.receiver());
        return other != null && other.identity().equals(map.identity());
    }

    /** In a stage or handler, or in a method that a stage calls. */
    private boolean isAnswerToFailure(Call removal) {
        Node handler = removal.node().findAncestor(CatchClause.class).orElse(null);
        Body body = removal.body();
        return handler != null || body.isLambda() || body.method() == keep.body().method()
                || body.isMethod() && file().calls().stream().anyMatch(c -> (c.body().isLambda() || !c.body().isMethod())
                && c.name().equals(body.declaration().name()));
    }

    private FileModel file() {
        return keep.file();
    }
}
