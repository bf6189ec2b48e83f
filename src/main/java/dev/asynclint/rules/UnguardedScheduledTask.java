package dev.asynclint.rules;

import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Failures;
import dev.asynclint.model.Task;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A periodic task that throws is not run again, and nothing says so. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "The first exception that leaves a periodic task ends its schedule, and nobody is told",
        words = {"scheduleAtFixedRate", "scheduleWithFixedDelay", "schedule"})
public final class UnguardedScheduledTask implements Rule {

    private static final String SCHEDULER = "java.util.concurrent.ScheduledExecutorService";
    private static final String TIMER = "java.util.Timer";

    @Override
    public void task(Task task, Report report) {
        Call schedule = task.starter();
        if (isPeriodic(schedule)) {
            boolean timer = schedule.isTo(TIMER, "schedule", "scheduleAtFixedRate");
            report(task, report, timer
                    ? "An exception that leaves this task ends the thread of its `Timer`: neither this task nor any other"
                    + " of the `Timer` runs again"
                    : "An exception that leaves this task cancels all its later runs: `" + schedule.label()
                    + "` keeps it in a future that nobody asks, and neither log nor handler is told");
        } else if (schedule.isTo(SCHEDULER, "schedule") && schedule.file().futures().isDropped(schedule)) {
            report(task, report, "An exception of this task is kept in the future of `" + schedule.label()
                    + "`, which is dropped: neither log nor handler is told");
        }
    }

    private static boolean isPeriodic(Call call) {
        return call.isTo(SCHEDULER, "scheduleAtFixedRate", "scheduleWithFixedDelay")
                || call.isTo(TIMER, "schedule", "scheduleAtFixedRate") && call.arguments().size() == 3;
    }

    private static void report(Task task, Report report, String message) {
        Failures.Risk risk = task.isObserved() ? null : task.risk().orElse(null);
        if (risk == null) {
            return;
        }
        Call schedule = task.starter();
        Report.Draft draft = report.at(schedule).message(message)
                .help("Catch and log every exception within the task, around all that it does")
                .note(Note.related(risk.at(), "may throw"));
        if (!isPeriodic(schedule) || risk.slight() || risk.told() || schedule.file().isTest()) {
            draft.in(Profile.STRICT).severity(Severity.INFO);
        }
        if (!risk.targets().isEmpty()) {
            draft.given(new Condition.CanFail(risk.targets()));
        }
        draft.send();
    }
}
