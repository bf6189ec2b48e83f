package dev.asynclint.facts;

/** A project's method that code of a known context calls on its own thread. */
public record Start(Context context, CallSite call) {
}
