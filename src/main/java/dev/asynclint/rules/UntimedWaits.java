package dev.asynclint.rules;

import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.Context;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Body;
import dev.asynclint.model.Locks;
import dev.asynclint.model.Wait;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import java.util.EnumSet;

/** What the rules about waits without a limit have in common: when such a wait is grave, and how that is said. */
final class UntimedWaits {

    private UntimedWaits() {
    }

    /**
     * Reports a wait: as a warning where the thread is one that others need or a lock is held, else in the strict
     * profile.
     */
    static void report(Wait wait, String help, Report report) {
        if (wait.call().file().isTest() || wait.isUsual() || wait.isOffEventLoop()) {
            return;
        }
        String waits = "`" + wait.call().label() + "` waits without a time limit";
        Context context = wait.call().body().context();
        Locks.Held lock = wait.heldLock().orElse(null);
        if (lock != null) {
            draft(wait, help, report).message(waits + " while `" + lock.text() + "` is locked; if its answer does not"
                    + " come, everyone who needs the lock waits with it").note(Note.context(lock.at(), "locked here")).send();
        } else if (context.isSharedThread()) {
            Report.Draft draft = draft(wait, help, report);
            if (context.at() != null) {
                draft.note(Note.context(context.at(), "runs " + context.reason()));
            }
            draft.message(onThread(waits, context.reason())).send();
        } else {
            Body root = wait.call().body().threadRoot();
            if (context.equals(Context.CALLER) && root.isMethod() && !wait.isInShutdown()) {
                draft(wait, help, report).message(onThread(waits, "{context}"))
                        .given(new Condition.RunsOn(root.key(), EnumSet.complementOf(EnumSet.of(Place.VIRTUAL_THREAD)))).send();
            }
            draft(wait, help, report).message(waits + "; if its answer does not come, the caller never returns")
                    .in(Profile.STRICT).severity(Severity.INFO).send();
        }
    }

    private static String onThread(String waits, String reason) {
        return waits + " on a thread that other work needs: this code runs " + reason
                + "; if its answer does not come, that thread is gone";
    }

    private static Report.Draft draft(Wait wait, String help, Report report) {
        Report.Draft draft = report.at(wait.call()).help(help);
        wait.makers().forEach(maker -> draft.given(new Condition.SetsNoLimit(maker)));
        return draft;
    }
}
