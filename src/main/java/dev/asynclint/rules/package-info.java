/** The built-in rules, one class each; the name is the class name in kebab case, the page rules/NAME/rule.md. */
package dev.asynclint.rules;
