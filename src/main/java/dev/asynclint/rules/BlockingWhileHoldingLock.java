package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.LockedWait;
import dev.asynclint.model.Locks;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whoever waits with a lock in hand makes all others wait who need it; one of them may be who it waits for. */
@RuleInfo(family = Family.LOCKS, severity = Severity.WARNING,
        summary = "A thread waits for another one, or for the outside world, while it holds a lock that others need",
        words = {"synchronized", "lock", "lockInterruptibly", "tryLock"},
        alsoWords = {"*Future", "*Promise", "CompletionStage", "*Thread", "*Executor", "*ExecutorService", "Executors", "sleep",
            "sleepUninterruptibly", "await", "join", "*Queue", "*Deque", "Semaphore", "*Client", "*Connection", "*Statement",
            "DataSource", "*Template", "*Repository", "*Dao", "*DAO", "*Session", "*Gateway", "Process", "*Producer", "*Consumer",
            "block", "acquire", "RestTemplate", "URL", "InterruptedException", "*Service", "*Store", "*Storage", "*Registry",
            "*Loader", "*Fetcher", "*Api"},
        yieldsTo = {"synchronized-pins-virtual-thread", "suspicious-timeout-constant"},
        aliases = {"SWL_SLEEP_WITH_LOCK_HELD", "SleepWhileHoldingLock", "java:S2276"})
public final class BlockingWhileHoldingLock implements Rule {

    private static final Set<Category> ENDED_BY_OTHERS = EnumSet.of(Category.FUTURE, Category.WAIT, Category.QUEUE);
    private static final Set<Category> REPORTED =
            Category.allBut(Category.LOCK, Category.FILE, Category.CONSOLE, Category.NET, Category.DNS, Category.PROCESS);
    /** Calls out of the process are what a lock is not meant for, however a method comes to them. */
    private static final Set<Category> OUTSIDE = EnumSet.of(Category.HTTP, Category.DB, Category.MESSAGING);

    @Override
    public void blocking(Blocking blocking, Report report) {
        Optional<LockedWait> locked = blocking.call().file().isTest() ? Optional.empty() : LockedWait.of(blocking);
        if (locked.isEmpty() || !blocking.isDirect() && blocking.target() == null) {
            return;
        }
        Locks.Held lock = locked.get().lock();
        Optional<Location> needed = locked.get().neededByAwaited();
        if (needed.isPresent()) {
            draft(blocking, lock, ENDED_BY_OTHERS, Integer.MAX_VALUE, report).ifPresent(draft -> draft
                    .message("{blocks} while " + lock.label() + " is held, which the code that it waits for needs: neither"
                            + (locked.get().isTimed() ? " goes on before the time is over" : " ever goes on"))
                    .severity(locked.get().isTimed() ? Severity.WARNING : Severity.ERROR)
                    .note(Note.related(needed.get(), "needs " + lock.label() + " too")).send());
            return;
        }
        Optional<Location> other = locked.get().isByDesign() ? Optional.empty() : locked.get().quickUser();
        if (other.isPresent()) {
            // a longer way to a wait for others of this process belongs to a lock that is a coarse one by plan
            draft(blocking, lock, blocking.isDirect() ? REPORTED : ENDED_BY_OTHERS, 1, report)
                    .ifPresent(draft -> send(draft, lock, other.get()));
            draft(blocking, lock, OUTSIDE, 2, report).ifPresent(draft -> send(draft, lock, other.get()));
        }
        draft(blocking, lock, REPORTED, Integer.MAX_VALUE, report).ifPresent(draft -> draft
                .message("{blocks} while " + lock.label() + " is held: who needs the lock waits with it")
                .in(Profile.STRICT).severity(Severity.INFO).send());
    }

    private static void send(Report.Draft draft, Locks.Held lock, Location other) {
        draft.message("{blocks} while " + lock.label() + " is held: until it is back, nobody gets past that lock,"
                        + " not even for what takes no time")
                .note(Note.related(other, "waits for as long, to do something quick")).send();
    }

    private static Optional<Report.Draft> draft(Blocking blocking, Locks.Held lock, Set<Category> categories, int within,
                                                Report report) {
        Condition.Blocks wanted = Condition.Blocks.pinned(blocking.target(), categories).certainly().within(within);
        return report.on(blocking, wanted).map(draft -> draft.note(Note.related(lock.at(), "the lock is taken here"))
                .help("Take what the wait needs under the lock, give the lock back, then wait; or return a future"
                        + " that completes when the work is done"));
    }
}
