package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pipelines of java.util.stream: which run in parallel, and what runs for one element before the next one begins. */
public final class Streams {

    private static final String STREAM = "java.util.stream.BaseStream";
    private static final Set<String> MAPS = Set.of("map", "mapToObj");

    private final FileModel file;

    Streams(FileModel file) {
        this.file = file;
    }

    /** The call that makes the stream parallel whose function a call stands in; empty when there is none. */
    public Optional<Call> parallel(Call call) {
        for (Body body = call.body(); body != null; body = body.parent()) {
            if (!file.execution().runsAtOnce(body)) {
                return Optional.empty();
            }
            Optional<Call> parallel = operation(body).map(this::pipeline).flatMap(this::parallelIn);
            if (parallel.isPresent()) {
                return parallel;
            }
        }
        return Optional.empty();
    }

    /** The stream's method that runs a lambda or reference for each element. */
    private Optional<Call> operation(Body body) {
        return file.execution().handover(body).map(Execution.Handover::call).map(this::collecting)
                .filter(c -> c.isTo(STREAM, c.name()));
    }

    /** {@code stream.collect(toMap(…))} runs what {@code toMap} is given. */
    private Call collecting(Call call) {
        Call around = call.isTo("java.util.stream.Collectors", call.name())
                ? file.callAt(call.node().getParentNode().orElse(null)) : null;
        return around == null ? call : collecting(around);
    }

    /** All calls of the pipeline that a call belongs to, from its source to its end. */
    private List<Call> pipeline(Call operation) {
        List<Call> calls = new ArrayList<>(file.futures().history(operation.receiver()));
        for (Call next = operation; next != null; next = next.next().orElse(null)) {
            calls.add(next);
        }
        return calls;
    }

    /** The last of parallel() and sequential() decides for the whole pipeline. */
    private Optional<Call> parallelIn(List<Call> pipeline) {
        Call decides = null;
        for (Call call : pipeline) {
            if (call.name().equals("sequential")) {
                decides = null;
            } else if (call.isTo(STREAM, "parallel") || call.isTo("java.util.Collection", "parallelStream")
                    || call.isTo("java.util.stream.StreamSupport", "stream")
                    && String.valueOf(call.argument(1)).equals("true")) {
                decides = call;
            }
        }
        return Optional.ofNullable(decides);
    }

    /**
     * The earlier method of the same pipeline whose function starts the task that a call waits for; the stream runs both
     * for one element before it takes the next one.
     */
    public Optional<Call> lazyStart(Call wait) {
        Optional<Call> operation = !wait.blocks() || !isElement(wait) ? Optional.empty() : operation(wait.body());
        if (operation.isEmpty() || parallelIn(pipeline(operation.get())).isPresent()) {
            return Optional.empty();
        }
        List<Call> before = new ArrayList<>(file.futures().history(operation.get().receiver()));
        Collections.reverse(before);
        for (Call call : before) {
            if (!call.isTo(STREAM, call.name()) || call.name().equals("sorted")) {
                return Optional.empty(); // a barrier, or the source: what comes after it begins when all has come
            }
            if (MAPS.contains(call.name()) && (starts(call) || !addsStage(call))) {
                return starts(call) ? Optional.of(call) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code f -> f.join()}, {@code CompletableFuture::join}: waits for the element itself. */
    private boolean isElement(Call wait) {
        if (wait.node() instanceof MethodReferenceExpr) {
            return wait.receiver() != null && file.types().variable(wait.receiver()) == null
                    && !(wait.receiver() instanceof com.github.javaparser.ast.expr.ThisExpr);
        }
        Expression receiver = wait.receiver();
        Variable variable = receiver == null ? null : file.types().variable(receiver);
        return variable != null && variable.kind() == Variable.Kind.LAMBDA_PARAMETER
                && variable.declaration() != null && FileModel.isWithin(variable.declaration(), wait.body().node());
    }

    /** {@code map(f -> f.thenApply(…))}: gives a later stage of the same work. */
    private boolean addsStage(Call map) {
        Body body = file.bodyAt(Call.unwrapNode(map.argument(0)));
        if (body == null || !body.isLambda()) {
            return false;
        }
        List<Call> results = Results.of(body.node()).stream().map(file::callAt).toList();
        return !results.isEmpty() && results.stream().allMatch(c -> c != null && file.futures().isFuture(c.type())
                && isOfParameter(file.futures().chain(c).get(0), body));
    }

    private boolean isOfParameter(Call first, Body lambda) {
        Variable variable = first.receiver() == null ? null : file.types().variable(first.receiver());
        return variable != null && variable.kind() == Variable.Kind.LAMBDA_PARAMETER && variable.declaration() != null
                && FileModel.isWithin(variable.declaration(), lambda.node());
    }

    /** Whether the function of a map starts something: a getter of the element gives what has been started before. */
    private boolean starts(Call map) {
        Expression function = map.argument(0);
        Body body = file.bodyAt(Call.unwrapNode(function));
        if (body == null) {
            return false;
        }
        Stream<Call> results = function instanceof MethodReferenceExpr ? body.calls().stream()
                : Results.of(body.node()).stream().map(file::callAt).filter(java.util.Objects::nonNull)
                        .flatMap(c -> file.futures().chain(c).stream());
        return results.anyMatch(c -> c.is(Api.Flag.STARTS) || startsByName(c, function));
    }

    private boolean startsByName(Call call, Expression function) {
        if (!file.futures().isFuture(call.type())) {
            return false;
        }
        return function instanceof MethodReferenceExpr ? Starts.handsOn(call)
                && (!call.resolution().isStatic() && isObject(call.receiver()) || call.name().endsWith("Async"))
                : Starts.isStart(call, function);
    }

    private boolean isObject(Expression receiver) {
        return receiver instanceof com.github.javaparser.ast.expr.ThisExpr || file.types().variable(receiver) != null;
    }
}
