package dev.asynclint.model;

import dev.asynclint.facts.Context;
import dev.asynclint.facts.MethodTarget;

/**
 * A call that makes its thread wait, or may do so through the project's methods: whether it does, only the whole
 * program tells.
 *
 * @param call    where the path begins
 * @param target  the project's method that is called; null when the call itself waits
 * @param context who runs the code in which the call stands
 */
public record Blocking(Call call, MethodTarget target, Context context) {

    /** Whether the catalogue says that this very call waits. */
    public boolean isDirect() {
        return target == null;
    }
}
