package dev.asynclint.rule;

import java.util.List;

/** Brings rules; found by {@link java.util.ServiceLoader}. The built-in rules come by this door too. */
public interface RuleProvider {

    /** New instances, each of a class that bears {@link RuleInfo}. */
    List<Rule> rules();
}
