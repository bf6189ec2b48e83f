package dev.asynclint.facts;

import dev.asynclint.finding.Location;
import java.util.List;
import java.util.Set;

/**
 * What is remembered of a method or constructor. A constructor includes the initialisers of its type.
 *
 * @param key     see {@link MethodTarget#key}
 * @param label   {@code OrderService.load}
 * @param context where it runs when an annotation or a framework decides that; else {@link Context#CALLER}
 * @param calls   in the order of the code, lambdas that run at once included
 * @param gives   the methods whose futures it gives back as its own
 */
public record MethodFacts(String key, String owner, String name, List<String> parameters, String label, Location at,
                          Set<Trait> traits, Context context, List<CallSite> calls, List<MethodTarget> gives) {

    public enum Trait {
        /** Its declaration says that it does not block. */
        NEVER_BLOCKS, SYNCHRONIZED, ABSTRACT,
        /** Nothing in its body can throw. */
        CANNOT_FAIL,
        /** It sets a time limit on what it gives back. */
        LIMITS_RESULT,
        /** It gets a failure, never looks at it, and gives a constant. */
        HIDES_FAILURE,
        /** It sees to the failure of the future that it gives back, or others hold that; those of {@link #gives} apart. */
        SEES_TO_FAILURE
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
