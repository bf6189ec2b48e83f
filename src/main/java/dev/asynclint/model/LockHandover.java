package dev.asynclint.model;

import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Context;
import dev.asynclint.finding.Location;
import java.util.Optional;

/**
 * A lock that one thread takes and another one gives back.
 *
 * @param lock  as it stands in the code
 * @param taken where it is taken
 */
public record LockHandover(String lock, Location taken) {

    /** What a call hands over that gives a lock back, itself or by a method of this file, on a thread that has not taken it. */
    public static Optional<LockHandover> of(Call call) {
        Locks locks = call.file().locks();
        if (locks.calls().isEmpty() || !isElsewhere(call.body().threadRoot())) {
            return Optional.empty();
        }
        Call gives = locks.gives(call) ? call : call.file().helpers().bodyOf(call).flatMap(helper -> locks.calls().stream()
                .filter(c -> locks.gives(c) && c.body() == helper).findFirst()).orElse(null);
        if (gives == null || !locks.isOwnedByThread(gives)) {
            return Optional.empty();
        }
        String identity = locks.identity(gives.receiver());
        if (isTakenBy(call.body().threadRoot(), identity, locks) || isTakenBy(gives.body().threadRoot(), identity, locks)) {
            return Optional.empty();
        }
        return takenAround(call, identity, locks).map(at -> new LockHandover(Locks.text(gives), at));
    }

    private static boolean isElsewhere(Body root) {
        return !root.context().isOn(Place.SAME_THREAD, Place.NOWHERE);
    }

    private static boolean isTakenBy(Body root, String lock, Locks locks) {
        return locks.needs(root, lock).isPresent() || locks.calls().stream().anyMatch(c -> locks.takes(c)
                && c.body().threadRoot() == root && locks.identity(c.receiver()).equals(lock));
    }

    /** Where the method around takes the lock on another thread, itself or by a method of this file. */
    private static Optional<Location> takenAround(Call call, String lock, Locks locks) {
        Context own = call.body().threadRoot().context();
        for (Body body = call.body().threadRoot().parent(); body != null; body = body.parent()) {
            Body around = body.method();
            Optional<Location> taken = locks.calls().stream().filter(c -> locks.takes(c)
                    && c.body().method() == around && !isSameThread(c.body().threadRoot().context(), own)
                    && locks.identity(c.receiver()).equals(lock)).map(Call::location).findFirst();
            if (taken.isPresent()) {
                return taken;
            }
            Optional<Location> below = body.callsOnThread().stream().filter(c -> call.file().helpers().bodyOf(c)
                    .filter(helper -> takesForCaller(helper, lock, locks)).isPresent()).map(Call::location).findFirst();
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static boolean takesForCaller(Body helper, String lock, Locks locks) {
        return isTakenBy(helper, lock, locks) && locks.calls().stream().noneMatch(c -> locks.gives(c) && c.body().method() == helper);
    }

    /** Tasks of an executor with one thread. */
    private static boolean isSameThread(Context one, Context other) {
        return one.kind() == ExecutorKind.SINGLE && !one.executor().isEmpty() && one.executor().equals(other.executor());
    }
}
