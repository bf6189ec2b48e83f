package dev.asynclint.filter;

import dev.asynclint.finding.Severity;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.RuleDescription;
import java.util.List;

/** The two rules that watch over suppressions. They see no code, so they are described here and not by a class each. */
public final class SuppressionRules {

    public static final RuleDescription WITHOUT_REASON = new RuleDescription("suppression-without-reason",
            Family.SUPPRESSIONS, Severity.WARNING, Profile.DEFAULT,
            "A comment silences a rule and does not say why", 8, Integer.MAX_VALUE, List.of(), """
            # suppression-without-reason

            A comment silences a rule and does not say why. Who reads the code next cannot tell a considered exception
            from a finding that was in the way.

            ```java
            future.get(); // asynclint:allow future-get-without-timeout
            ```

            Write the reason after two hyphens:

            ```java
            future.get(); // asynclint:allow future-get-without-timeout -- done already, see allOf above
            ```

            `@SuppressWarnings` has no room for a reason and needs none.
            """);

    public static final RuleDescription UNUSED = new RuleDescription("unused-suppression",
            Family.SUPPRESSIONS, Severity.INFO, Profile.DEFAULT,
            "A suppression silences nothing, or names a rule that does not exist", 8, Integer.MAX_VALUE, List.of(), """
            # unused-suppression

            A suppression silences nothing: the code that it was written for is gone, or the rule is no longer of that
            opinion, or the name is not that of a rule. Left in place it hides the next mistake that is made there.

            ```java
            int size = list.size(); // asynclint:allow lost-future -- fire and forget
            ```

            Take the suppression out, or correct the name. Only names of rules that were chosen for the run are looked
            at, and never the ids of other tools, such as `@SuppressWarnings("FutureReturnValueIgnored")`.
            """);

    public static final List<RuleDescription> ALL = List.of(WITHOUT_REASON, UNUSED);

    private SuppressionRules() {
    }
}
