package dev.asynclint.rule;

import dev.asynclint.finding.Severity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The machine facts of a rule. Its name is the class name in kebab case; its prose stands in rules/NAME/rule.md. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

    Family family();

    Severity severity();

    /** The first profile in which the rule speaks; single reports may ask for a stricter one. */
    Profile profile() default Profile.DEFAULT;

    /** One sentence, begins with a capital letter, ends without a full stop. */
    String summary();

    /**
     * Words of which a file must have at least one for the rule to concern it. A word is a whole identifier;
     * {@code *Async} means every identifier that ends so.
     */
    String[] words();

    /** Words of which a file must have one as well, where {@link #words} are common ones; none when those are enough. */
    String[] alsoWords() default {};

    /**
     * Whether files concern it, too, that have none of the words but may call a method of the tree that gives a future
     * or throws InterruptedException.
     */
    boolean callers() default false;

    /** Words of which some file of the tree must have one for the rule to concern any; none when it always may. */
    String[] treeWords() default {};

    /** The first and last Java release to which the rule applies. */
    int minRelease() default 8;

    int maxRelease() default Integer.MAX_VALUE;

    /** Names of rules that say the same place better: where one of them reports, this one is silent. */
    String[] yieldsTo() default {};

    /** Ids under which other tools know the mistake; accepted in suppressions. */
    String[] aliases() default {};
}
