package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.CatchClause;
import dev.asynclint.catalog.Api;
import dev.asynclint.finding.Location;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A future that is begun once for each key and kept: {@code computeIfAbsent(key, k -> loadAsync(k))}.
 *
 * @param keep  the call that keeps it
 * @param begun the call that begins the work, or the variable that holds the function which does
 */
public record CachedFuture(Call keep, Expression begun) {

    private static final Set<String> ASKS = Set.of("get", "containsKey");
    private static final Pattern REMOVES = Pattern.compile("remove|invalidate|evict|replace|compute|computeIfPresent|refresh|put|discard");
    private static final Pattern MAKES_PROMISE = Pattern.compile("new|create|promise|newPromise");
    private static final Pattern RECOVERS = Pattern.compile("exceptionally\\w*|handle(Async)?|onError\\w*|recover|otherwise\\w*|catching\\w*");

    /** The future that a call keeps in a field's map or cache; empty when it keeps none, or one that is no begun work. */
    public static Optional<CachedFuture> of(Call call) {
        Variable map = call.arguments().size() != 2 || call.receiver() == null ? null : call.file().types().variable(call.receiver());
        if (map == null || !map.isField()) {
            return Optional.empty();
        }
        Stream<Expression> kept = isKeeping(call) ? results(call)
                : isPutForAbsent(call, map) ? values(call.file(), Call.unwrap(call.argument(1))) : Stream.empty();
        return kept.filter(e -> begins(call.file(), e)).findFirst().map(e -> new CachedFuture(call, e));
    }

    private static boolean begins(FileModel file, Expression made) {
        Call call = file.callAt(made);
        return call == null ? !Syntax.isFunctional(made) && isFunctionOfFuture(file, made) : file.futures().isFuture(call.type())
                && !call.is(Api.Flag.ALREADY_DONE) && !LostFuture.isOfContainer(call) && !MAKES_PROMISE.matcher(call.name()).matches();
    }

    /** {@code loader}, a {@code Function<K, CompletableFuture<V>>} */
    private static boolean isFunctionOfFuture(FileModel file, Expression variable) {
        List<TypeRef> args = file.typeOf(variable).args();
        return file.types().view().functionalMethod(file.typeOf(variable)) != null && !args.isEmpty()
                && file.futures().isFuture(args.get(args.size() - 1));
    }

    /** {@code if (map.get(key) == null) { … map.put(key, future); }} */
    private static boolean isPutForAbsent(Call call, Variable map) {
        return call.isTo("java.util.Map", "put", "putIfAbsent") && call.file().calls().stream().anyMatch(c -> ASKS.contains(c.name())
                && c.receiver() != null && c.body() == call.body() && FileModel.isBefore(c.node(), call.node())
                && c.arguments().stream().anyMatch(call.argument(0)::equals)
                && Optional.ofNullable(call.file().types().variable(c.receiver())).filter(v -> v.identity().equals(map.identity())).isPresent());
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
            return Stream.of(Call.unwrap(call.argument(1)));
        }
        return function.isLambda() ? function.results().stream().flatMap(r -> values(function.file(), r))
                : Stream.of((Expression) function.node());
    }

    private static Stream<Expression> values(FileModel file, Expression result) {
        Variable variable = file.types().variable(result);
        return variable == null || variable.isField() ? Stream.of(result) : file.executors().values(variable).stream();
    }

    /** What begins the work, as a reader knows it. */
    public String label() {
        Call call = file().callAt(begun);
        return call == null ? begun.toString() : call.label();
    }

    public Location location() {
        Call call = file().callAt(begun);
        return call == null ? file().location(begun) : call.location();
    }

    /** Whether a failed one does not stay: it is taken out where it fails, recovered from, or looked at when it is given out. */
    public boolean isMended() {
        Call call = file().callAt(begun);
        return call != null && file().futures().chain(call).stream().anyMatch(c -> RECOVERS.matcher(c.name()).matches())
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
