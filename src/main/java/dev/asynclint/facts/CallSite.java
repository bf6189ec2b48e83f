package dev.asynclint.facts;

import dev.asynclint.finding.Location;

/**
 * A call that runs on its caller's thread and matters to some question.
 *
 * @param target  the project's method that is called; null when the call is known by its effect
 * @param effect  what the catalogue says of it; null when a method of the project is called
 * @param label   the called member as a reader says it
 * @param monitor whether a monitor is held around the call, within its method
 * @param firstUse whether it is made only while a field is empty: {@code if (parts == null) parts = load();}
 */
public record CallSite(MethodTarget target, Effect effect, Location at, String label, boolean monitor, boolean firstUse) {

    public CallSite(MethodTarget target, Effect effect, Location at, String label, boolean monitor) {
        this(target, effect, at, label, monitor, false);
    }
}
