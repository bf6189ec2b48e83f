package dev.asynclint.rule;

import java.util.Locale;

/** A rule's one identity: its class name in kebab case. */
public final class RuleNames {

    private RuleNames() {
    }

    public static String of(Class<? extends Rule> rule) {
        return rule.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
