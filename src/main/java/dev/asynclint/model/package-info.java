/** The words that a rule may use: calls, bodies and who runs them, tasks, futures, waits, handlers, locks, loops. */
package dev.asynclint.model;
