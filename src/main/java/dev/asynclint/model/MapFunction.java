package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A function that a ConcurrentHashMap, or Caffeine's cache around one, runs while it holds the lock of a part of its table.
 *
 * @param call the map's method that runs it
 */
public record MapFunction(Call call) {

    private static final String MAP = "java.util.concurrent.ConcurrentHashMap";
    private static final String INTERFACE = "java.util.concurrent.ConcurrentMap";
    private static final Set<String> RUNNING = Set.of("computeIfAbsent", "computeIfPresent", "compute", "merge");
    private static final Set<String> CHANGING = Set.of("put", "putIfAbsent", "putAll", "remove", "replace", "clear",
            "replaceAll", "computeIfAbsent", "computeIfPresent", "compute", "merge");
    private static final String CACHE = "com.github.benmanes.caffeine.cache.Cache";
    private static final Set<String> CACHE_CHANGING = Set.of("get", "getAll", "put", "putAll", "invalidate", "invalidateAll");

    private static final int MAX_DEPTH = 3;

    /** The innermost such function around a call. */
    public static Optional<MapFunction> around(Call call) {
        FileModel file = call.file();
        for (Body body = call.body(); body != null && file.execution().runsAtOnce(body); body = body.parent()) {
            Optional<MapFunction> function = file.execution().handover(body).map(Execution.Handover::call)
                    .filter(MapFunction::isOfConcurrentMap).map(MapFunction::new);
            if (function.isPresent()) {
                return function;
            }
        }
        return Optional.empty();
    }

    private static boolean isOfConcurrentMap(Call call) {
        return call.receiver() != null && (RUNNING.contains(call.name()) && isConcurrent(call.file(), call.receiver())
                || call.name().equals("get") && call.arguments().size() == 2 && call.isTo(CACHE, "get"));
    }

    /** Whether it is the loader of a cache around such a map, which is made for waiting. */
    public boolean isLoader() {
        return call.name().equals("get");
    }

    private static boolean isConcurrent(FileModel file, Expression map) {
        TypeRef type = file.typeOf(map);
        if (file.isSubtype(type, MAP) || type.is(INTERFACE)) {
            return madeAs(file, map).stream().allMatch(made -> !made.isClass() || made.is(INTERFACE) || file.isSubtype(made, MAP));
        }
        List<TypeRef> made = madeAs(file, map);
        return file.isSubtype(type, "java.util.Map") && !made.isEmpty() && made.stream().allMatch(t -> file.isSubtype(t, MAP));
    }

    private static List<TypeRef> madeAs(FileModel file, Expression map) {
        Variable variable = file.types().variable(map);
        return variable == null ? List.of() : file.executors().values(variable).stream().map(file::typeOf).toList();
    }

    /** Whether a call within the function changes the same map, or does so by way of methods of this file. */
    public boolean changesItself(Call inner) {
        return inner != call && changes(inner, MAX_DEPTH);
    }

    /** A map that a method keeps in a local variable is another one in each call; only code in the same method changes it. */
    private boolean changes(Call inner, int depth) {
        return isChange(inner) || depth > 0 && isOfObject() && inner.file().helpers().bodyOf(inner)
                .map(body -> body.callsOnThread().stream().anyMatch(c -> changes(c, depth - 1))).orElse(false);
    }

    private boolean isOfObject() {
        Variable map = call.file().types().variable(call.receiver());
        return map != null && map.isField();
    }

    private boolean isChange(Call inner) {
        Variable map = call.file().types().variable(call.receiver());
        Set<String> changing = isLoader() ? CACHE_CHANGING : CHANGING;
        Variable other = !changing.contains(inner.name()) || inner.receiver() == null ? null
                : call.file().types().variable(inner.receiver());
        return map != null && other != null && map.identity().equals(other.identity());
    }
}
