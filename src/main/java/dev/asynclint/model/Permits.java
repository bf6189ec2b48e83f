package dev.asynclint.model;

import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Place;

/** Calls that wait for a permit, and what a permit limits. */
final class Permits {

    private Permits() {
    }

    /** A call that takes one of a limited number of permits, or waits for its turn. */
    static boolean isPermit(Call call) {
        return call.isTo("java.util.concurrent.Semaphore", "acquire", "acquireUninterruptibly", "tryAcquire")
                || call.isTo("com.google.common.util.concurrent.RateLimiter", "acquire", "tryAcquire");
    }

    /** Whether a permit is taken in the same method before a start, and not given back by the starter itself. */
    static boolean isPermitted(Call start) {
        return start.file().calls().stream().anyMatch(c -> isPermit(c) && c.body().method() == start.body().method()
                && FileModel.isBefore(c.node(), start.node()) && !isGivenBackBy(start, String.valueOf(c.receiver())));
    }

    private static boolean isGivenBackBy(Call start, String semaphore) {
        return start.file().calls().stream().anyMatch(c -> c.name().equals("release") && c.body() == start.body()
                && String.valueOf(c.receiver()).equals(semaphore)
                && c.node().findAncestor(CatchClause.class).isEmpty());
    }

    /** A permit that limits virtual threads, or that each holder gives back when its work is done. */
    static boolean isShortPermit(Call wait) {
        return wait.isTo("java.util.concurrent.Semaphore", "acquire", "acquireUninterruptibly")
                && (wait.body().context().place() == Place.VIRTUAL_THREAD || isReleasedFinally(wait));
    }

    private static boolean isReleasedFinally(Call acquire) {
        String semaphore = String.valueOf(acquire.receiver());
        return acquire.file().calls().stream().anyMatch(c -> c.name().equals("release") && c.body() == acquire.body()
                && String.valueOf(c.receiver()).equals(semaphore)
                && c.node().findAncestor(TryStmt.class)
                        .flatMap(TryStmt::getFinallyBlock)
                        .map(last -> FileModel.isWithin(c.node(), last)).orElse(false));
    }
}
