package dev.asynclint.model;

import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.types.Variable;
import java.util.Optional;
import java.util.Set;

/** A pool that is made empty and gets its sizes by setters, as Spring's are; its queue has no bound unless one is set. */
public final class PoolSettings {

    private final Call made;
    private final Set<Call> settings;

    private PoolSettings(Call made) {
        this.made = made;
        this.settings = made.file().settings().of(made.expression());
    }

    /** Empty when a call makes no such pool. */
    public static Optional<PoolSettings> of(Call call) {
        return call.name().equals("new") && call.arguments().isEmpty() && call.expression() != null
                && call.file().executors().madeBy(call) == ExecutorKind.THREAD_POOL ? Optional.of(new PoolSettings(call)) : Optional.empty();
    }

    private Optional<Call> setter(String name) {
        return settings.stream().filter(c -> c.name().equals(name) && c.arguments().size() == 1).findFirst();
    }

    /** Whether its queue takes whatever comes, for all that this file shows. */
    public boolean isQueueUnbounded() {
        return !isSetUpElsewhere() && setter("setQueueCapacity").map(c -> c.argument(0).toString().endsWith("MAX_VALUE")).orElse(true);
    }

    /** The call that sets a maximum other than the core size. */
    public Optional<Call> largerMaximum() {
        String core = setter("setCorePoolSize").map(c -> c.argument(0).toString()).orElse("1");
        return setter("setMaxPoolSize").filter(c -> !c.argument(0).toString().equals(core));
    }

    /** Whether a maximum is the core size that the same method sets: {@code super(size); setMaximumPoolSize(size);}. */
    public static boolean isCoreSize(Call setMaximum) {
        String size = setMaximum.argument(0).toString();
        return setMaximum.body().calls().stream()
                .filter(c -> c.name().equals("setCorePoolSize") || c.node() instanceof ExplicitConstructorInvocationStmt)
                .anyMatch(c -> c.arguments().stream().anyMatch(a -> a.toString().equals(size)));
    }

    /** {@code configurer.configure(pool)}, or a pool that is only returned or handed on. */
    private boolean isSetUpElsewhere() {
        Variable holder = made.file().settings().holder(made.expression());
        boolean isGivenAway = holder == null && settings.stream().allMatch(c -> c == made);
        return isGivenAway || holder != null && made.file().calls().stream().anyMatch(c -> !c.name().equals("new")
                && c.arguments().stream().anyMatch(a -> a.toString().equals(holder.name()))
                && made.file().helpers().bodyOf(c).isEmpty());
    }
}
