package dev.asynclint.rule;

import dev.asynclint.model.Blocking;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.Handler;
import dev.asynclint.model.LostFuture;
import dev.asynclint.model.Scope;
import dev.asynclint.model.Task;
import dev.asynclint.model.Wait;

/**
 * Looks at what code means and reports mistakes. A rule subscribes by overriding; it has no mutable state, because one
 * instance serves all threads. Its class bears {@link RuleInfo} and is found by {@link java.util.ServiceLoader}, the built-in
 * ones and others by the same door.
 */
public interface Rule {

    /** Every call of the file, constructors and method references included. */
    default void call(Call call, Report report) {
    }

    /** Every call that waits, or may wait through the project's methods. */
    default void blocking(Blocking blocking, Report report) {
    }

    /** Every piece of work that is handed to another thread. */
    default void task(Task task, Report report) {
    }

    /** Every wait without an end. */
    default void waiting(Wait wait, Report report) {
    }

    /** Every future that is thrown away. */
    default void lostFuture(LostFuture future, Report report) {
    }

    /** Every catch clause. */
    default void handler(Handler handler, Report report) {
    }

    /** Every structured scope that is opened or handed in. */
    default void scope(Scope scope, Report report) {
    }

    /** The file as a whole, last. */
    default void file(FileModel file, Report report) {
    }
}
