package dev.asynclint.model;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.Expression;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.ContextUse;
import dev.asynclint.catalog.ContextUse.Kind;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What belongs to the thread that runs, and who uses it: the MDC, the security context, the ThreadLocals of the project.
 *
 * @param kind    whether the call reads, sets or clears it
 * @param context the catalogue's name of it; for a ThreadLocal, the identity of the field
 * @param inherits whether a new thread gets a copy of what its maker has
 */
public record ThreadBound(Kind kind, String context, boolean inherits) {

    private static final String THREAD_LOCAL = "java.lang.ThreadLocal";
    private static final int DEPTH = 2;
    private static final Pattern HOLDER =
            Pattern.compile(".*(Context|Holder|Local|Scope|Session|Tenant|Security|Auth|User|Mdc|MDC|Trace|Request|Current).*");
    private static final Pattern HANDLES =
            Pattern.compile("doFilter.*|preHandle|intercept.*|on(Message|Request|Event)|handle([A-Z].*)?|messageReceived|service|filter");
    private static final Pattern CARRIES =
            Pattern.compile("(?i).*(context|mdc|propagat|ttl|decorat|delegatingsecurity|traced|tracing).*");

    /** As a reader would name it. */
    public String label() {
        return switch (context) {
            case "mdc" -> "the MDC";
            case "security" -> "the security context";
            case "request" -> "the current request";
            case "transaction" -> "the current transaction";
            case "locale" -> "the locale";
            case "trace" -> "the current span";
            default -> "`" + context.substring(context.lastIndexOf('.') + 1) + "`";
        };
    }

    /** Whether it is a ThreadLocal of the project, and not a context that the catalogue names. */
    public boolean isOfProject() {
        return context.indexOf('.') > 0;
    }

    /** What a call itself does with what belongs to its thread. */
    public static Optional<ThreadBound> of(Call call) {
        ContextUse use = call.api() == null ? null : call.api().context();
        if (use != null) {
            return Optional.of(new ThreadBound(use.kind(), use.context(), false));
        }
        if (!call.isTo(THREAD_LOCAL, "get", "set", "remove") || call.receiver() == null) {
            return Optional.empty();
        }
        Variable local = call.file().types().variable(call.receiver());
        Kind kind = call.name().equals("get") ? Kind.READS : call.name().equals("set") ? Kind.SETS : Kind.CLEARS;
        return local == null || !local.isField() ? Optional.empty() : Optional.of(new ThreadBound(kind, local.identity(),
                call.file().isSubtype(local.type(), "java.lang.InheritableThreadLocal")));
    }

    /** What a call does, itself or through a method of this file, or a static one of a holder in another. */
    public static List<ThreadBound> reachedBy(Call call) {
        return reachedBy(call, DEPTH);
    }

    private static List<ThreadBound> reachedBy(Call call, int depth) {
        Optional<ThreadBound> own = of(call);
        if (own.isPresent() || depth == 0) {
            return own.stream().toList();
        }
        Optional<Body> helper = call.file().helpers().bodyOf(call);
        if (helper.isPresent()) {
            return in(helper.get(), depth - 1);
        }
        boolean holder = call.resolution().isStatic() && HOLDER.matcher(call.receiverType().simpleName()).matches();
        return holder ? call.file().elsewhere().method(call, "thread-bound", (other, body) -> Optional.of(in(body, 1)))
                .orElse(List.of()) : List.of();
    }

    private static List<ThreadBound> in(Body body, int depth) {
        return body.callsOnThread().stream().flatMap(c -> reachedBy(c, depth).stream()).toList();
    }

    /** All that the code of a body does with it, bodies within included. */
    public static Collection<ThreadBound> within(Body body) {
        List<ThreadBound> all = new ArrayList<>(in(body, DEPTH));
        body.inner().forEach(inner -> all.addAll(within(inner)));
        return all;
    }

    /** Whether the method around a task sets a context on its own thread, or any method of its class does. */
    public static boolean isSetAround(Call starter, Body work, String context) {
        return around(starter, work).filter(u -> u.kind() == Kind.SETS).anyMatch(u -> u.context().equals(context));
    }

    /** Whether a file declares the ThreadLocal itself. */
    public boolean isDeclaredIn(FileModel file) {
        return file.all(FieldDeclaration.class).stream().anyMatch(f -> f.getVariables().stream()
                .anyMatch(v -> context.equals(file.types().ownerName(f) + "." + v.getNameAsString())));
    }

    /** Whether the method around a task uses a context on its own thread, or any method of its class sets it. */
    public static boolean isUsedAround(Call starter, Body work, String context) {
        return around(starter, work).anyMatch(u -> u.context().equals(context));
    }

    private static Stream<ThreadBound> around(Call starter, Body work) {
        Body around = starter.body();
        return Stream.concat(Stream.concat(in(around.method(), DEPTH).stream(), in(around, DEPTH).stream()),
                starter.file().calls().stream().filter(c -> !FileModel.isWithin(c.node(), work.node()))
                        .flatMap(c -> of(c).stream()).filter(u -> u.kind() == Kind.SETS));
    }

    /** Whether a call stands in a method that an annotation such as {@code @Async} makes run on another thread. */
    public static boolean isInAsyncMethod(Call call) {
        return call.body().threadRoot().isStartedByAnnotation();
    }

    /** Whether other work follows on the thread of a call: it is one of a pool, a server, an event loop. */
    public static boolean isOnSharedThread(Call call) {
        Body root = call.body().threadRoot();
        return root.isMethod() && HANDLES.matcher(root.declaration().name()).matches() || root.context().isOn(Place.REQUEST,
                Place.POOL, Place.WORKER, Place.EXECUTOR, Place.RECEIVER, Place.COMMON_POOL, Place.SCHEDULER, Place.EVENT_LOOP);
    }

    /** Whether a call stands in a class that holds what belongs to a thread for others: {@code TenantContext}. */
    public static boolean isInHolder(Call call) {
        return HOLDER.matcher(call.file().typeName(call.node())).matches();
    }

    /** Whether the executor that gets a task runs it with the context of the thread that hands it over. */
    public static boolean isCarriedBy(Task task) {
        Expression executor = task.executor();
        if (executor == null) {
            return false;
        }
        FileModel file = task.starter().file();
        TypeRef type = file.typeOf(executor);
        return CARRIES.matcher(executor.toString()).matches() || CARRIES.matcher(type.simpleName()).matches()
                || file.types().view().has(type, TypeFacts.Word.CARRIES_CONTEXT)
                || file.settings().of(executor).stream().anyMatch(c -> c.is(Api.Flag.CARRIES_CONTEXT)
                || CARRIES.matcher(c.label()).matches() || file.types().view().has(c.type(), TypeFacts.Word.CARRIES_CONTEXT));
    }
}
