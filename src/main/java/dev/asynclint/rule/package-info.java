/** What a rule is and how it reports: the interface for built-in rules and for those of others. */
package dev.asynclint.rule;
