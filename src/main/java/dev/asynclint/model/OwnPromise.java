package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A future that a method makes to complete it later, by its own hand, and that is not given to anybody who might do so.
 *
 * @param variable    holds it
 * @param completions the calls that complete it normally
 */
public record OwnPromise(VariableDeclarator variable, List<Call> completions) {

    private static final Set<String> COMPLETES = Set.of("complete", "set", "setSuccess", "trySuccess", "tryComplete");
    private static final Pattern ASKS = Pattern.compile("then\\w*|when\\w*|exceptionally\\w*|handle(Async)?|get|join|is[A-Z]\\w*|future"
            + "|map|compose|on[A-Z]\\w*|add(Listener|Callback)|toString|getNow");
    private static final Pattern OF_SUCCESS = Pattern.compile("then(Accept|Apply|Run|Combine|AcceptBoth|Compose)(Async)?|onSuccess|map"
            + "|compose|doOnNext|doOnSuccess|subscribe");
    private static final Pattern OF_FAILURE = Pattern.compile("(?i)(on|operation)?_?(fail|error|exception|cancel|throw|reject).*");
    private static final Pattern REPEATS = Pattern.compile("setPeriodic|schedule(AtFixedRate|WithFixedDelay)|(?i:\\w*retry\\w*)");
    private static final Pattern WHEN_GOOD = Pattern.compile("\\w+ == null|\\w+\\.(succeeded|isSuccess)\\(\\)|!\\w+\\.failed\\(\\)");
    private static final Pattern WHEN_BAD = Pattern.compile("\\w+ != null|!\\w+\\.(succeeded|isSuccess)\\(\\)|\\w+\\.failed\\(\\)");

    /** All of a file whose every use is known and of which none can fail it. */
    public static List<OwnPromise> of(FileModel file) {
        List<OwnPromise> found = new ArrayList<>();
        for (Call made : file.calls()) {
            if (made.arguments().isEmpty() && isMaker(made)
                    && made.node().getParentNode().orElse(null) instanceof VariableDeclarator variable
                    && made.body().method().isMethod()) {
                completions(file, variable).filter(calls -> !calls.isEmpty())
                        .ifPresent(calls -> found.add(new OwnPromise(variable, calls)));
            }
        }
        return found;
    }

    private static boolean isMaker(Call call) {
        TypeRef type = call.type();
        boolean promise = call.file().futures().isFuture(type) || type.simpleName().equals("Promise");
        return promise && (call.node() instanceof ObjectCreationExpr made && made.getAnonymousClassBody().isEmpty()
                && !call.file().isProjectType(type.name())
                || call.resolution().isStatic() && (call.name().equals("create") || call.name().equals("promise")));
    }

    /** The normal completions of a promise; empty when it goes elsewhere, can be failed, or has a time limit. */
    private static Optional<List<Call>> completions(FileModel file, VariableDeclarator variable) {
        List<Call> found = new ArrayList<>();
        Node method = file.bodyAround(variable).method().node();
        for (Expression use : Uses.of(variable.getNameAsString(), method)) {
            Node parent = use.getParentNode().orElseThrow();
            Call call = file.callAt(parent);
            if (call != null && call.receiver() == use && COMPLETES.contains(call.name())) {
                found.add(call);
            } else if (call != null && call.receiver() == use ? !ASKS.matcher(call.name()).matches() || call.is(Api.Flag.TIMED)
                    : !(parent instanceof ReturnStmt) && !(call != null && call.is(Api.Flag.JOINS_ALL))) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** The completion that a failure passes by, when all are such; empty when one of them is reached in any case. */
    public Optional<Call> passedBy() {
        return completions.stream().allMatch(this::isOneSided) ? completions.stream().findFirst() : Optional.empty();
    }

    private boolean isOneSided(Call completion) {
        Body body = completion.body();
        if (body.isMethod() && !(body.node().getParentNode().orElse(null) instanceof ObjectCreationExpr)) {
            return false;
        }
        if (isInFinally(completion) || isTriedAgain(completion) || FileModel.isWithin(variable, body.node())) {
            return false;
        }
        if (body.node() instanceof MethodDeclaration callback && hasMethodOfFailure(callback)) {
            return !OF_FAILURE.matcher(callback.getNameAsString()).matches();
        }
        Execution.Handover handover = file().execution().handover(body).orElse(null);
        Call taker = handover == null ? file().callAt(body.node().getParentNode().orElse(null)) : handover.call();
        if (taker == null) {
            return false;
        }
        if (taker.receiver() != null && file().futures().isAsynchronous(taker.receiverType())) {
            return taker.is(Api.Flag.HANDLES) || taker.name().startsWith("addListener") ? isInGoodBranch(completion)
                    : OF_SUCCESS.matcher(taker.name()).matches() && taker.arguments().size() == 1 && !isSeenTo(taker);
        }
        if (taker.is(Api.Flag.HANDLES) || isToldOutcome(body)) {
            return isInGoodBranch(completion);
        }
        return (handover != null ? isTask(handover.runs().place()) : isWrappedTask(taker)) && isAfterRisk(completion, body);
    }

    /** {@code send(record, (metadata, failure) -> …)}: the callback's last parameter is a failure, or null when there is none. */
    private static boolean isToldOutcome(Body body) {
        MethodDecl taken = body.node() instanceof LambdaExpr lambda && lambda.getParameters().size() > 1
                ? body.file().types().view().functionalMethod(body.file().typeOf(lambda)) : null;
        List<TypeRef> told = taken == null ? List.of() : taken.parameters();
        return told.size() > 1 && body.file().isSubtype(told.get(told.size() - 1), "java.lang.Throwable");
    }

    /** {@code execute(prioritized(() -> …))}: the executor gets what a wrapper makes of the task. */
    private boolean isWrappedTask(Call wrapper) {
        Call outer = file().callAt(wrapper.node().getParentNode().orElse(null));
        return outer != null && outer.api() != null && outer.api().runs().stream()
                .anyMatch(r -> outer.argument(r.argument()) == wrapper.node() && isTask(r.place()));
    }

    /** Whether a later stage of the chain completes it in the case of failure. */
    private boolean isSeenTo(Call stage) {
        for (Call next = stage.next().orElse(null); next != null; next = next.next().orElse(null)) {
            Node function = next.argument(0);
            if (next.is(Api.Flag.HANDLES) && function != null && mentions(function)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMethodOfFailure(MethodDeclaration callback) {
        return ((ObjectCreationExpr) callback.getParentNode().orElseThrow()).getAnonymousClassBody().orElseThrow().stream()
                .anyMatch(m -> m instanceof MethodDeclaration other && OF_FAILURE.matcher(other.getNameAsString()).matches());
    }

    /** {@code if (e == null) promise.complete(v);} with nothing for the other case. */
    private boolean isInGoodBranch(Call completion) {
        if (!(completion.body().node() instanceof LambdaExpr lambda)) {
            return false;
        }
        return lambda.findAll(IfStmt.class, i -> completion.file().bodyAround(i) == completion.body()).stream().anyMatch(i -> {
            String condition = i.getCondition().toString();
            Statement good = WHEN_GOOD.matcher(condition).matches() ? i.getThenStmt() : i.getElseStmt().orElse(null);
            if (good != null && FileModel.isWithin(completion.node(), good)) {
                return WHEN_GOOD.matcher(condition).matches() ? i.getElseStmt().filter(this::mentions).isEmpty()
                        : WHEN_BAD.matcher(condition).matches() && !mentions(i.getThenStmt());
            }
            return WHEN_BAD.matcher(condition).matches() && i.getThenStmt().findFirst(ReturnStmt.class).isPresent()
                    && !mentions(i.getThenStmt()) && FileModel.isBefore(i, completion.node());
        });
    }

    private static boolean isTask(Place place) {
        return switch (place) {
            case SAME_THREAD, NOWHERE, COMPLETING_THREAD, EVENT_LOOP, UI_THREAD -> false;
            default -> true;
        };
    }

    /** Whether something before the completion, or that makes its value, may throw. */
    private boolean isAfterRisk(Call completion, Body body) {
        return body.callsOnThread().stream().anyMatch(c -> c != completion && !c.name().equals("new")
                && (FileModel.isWithin(c.node(), completion.node()) || FileModel.isBefore(c.node(), completion.node()))
                && file().failures().mayFail(c));
    }

    /** {@code setPeriodic(delay, id -> create().onSuccess(x -> promise.complete()))}: after a failure it is tried again. */
    private static boolean isTriedAgain(Call completion) {
        return completion.node().findAncestor(MethodCallExpr.class,
                c -> REPEATS.matcher(c.getNameAsString()).matches()).isPresent();
    }

    private static boolean isInFinally(Call completion) {
        Node inner = completion.node();
        for (Node n = inner.getParentNode().orElse(null); n != null && n != completion.body().node();
                n = n.getParentNode().orElse(null)) {
            if (n instanceof TryStmt attempt && attempt.getFinallyBlock().orElse(null) == inner) {
                return true;
            }
            inner = n;
        }
        return false;
    }

    private boolean mentions(Node code) {
        return Uses.isUsed(variable.getNameAsString(), code);
    }

    private FileModel file() {
        return completions.get(0).file();
    }
}
