package dev.asynclint.rules;

import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Threads;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Set;

/** Virtual threads are daemons of normal priority, and will not be anything else. */
@RuleInfo(family = Family.VIRTUAL_THREADS, severity = Severity.WARNING, minRelease = 21,
        summary = "A virtual thread is given what it cannot have: a priority, a group, no daemon",
        words = {"setDaemon", "setPriority", "getThreadGroup"},
        treeWords = {"startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor",
            "RunOnVirtualThread", "StructuredTaskScope"},
        aliases = {"CallToThreadStopSuspendOrResumeManager", "java:S6901"})
public final class VirtualThreadUnsupportedMethod implements Rule {

    private static final Set<String> NAMES = Set.of("setDaemon", "setPriority", "getThreadGroup");

    @Override
    public void call(Call call, Report report) {
        if (!NAMES.contains(call.name())) {
            return;
        }
        boolean current = call.previous().filter(c -> c.isTo(Threads.THREAD, "currentThread")).isPresent()
                && call.body().context().isOn(Place.VIRTUAL_THREAD);
        if (call.receiver() != null && call.isTo(Threads.THREAD, call.name()) && (current || call.file().virtualThreads().makes(call.receiver())
                || call.file().virtualThreads().areGivenTo(call.receiver()))) {
            look(call, report);
        }
    }

    private static void look(Call call, Report report) {
        String value = call.arguments().isEmpty() ? "" : call.argument(0).toString();
        switch (call.name()) {
            case "setDaemon" -> {
                if (value.equals("false")) {
                    report.at(call).severity(Severity.ERROR).message("`setDaemon(false)` on a virtual thread throws"
                                    + " IllegalArgumentException: virtual threads are always daemons")
                            .help("Wait for the thread with `join` where the program must not end before it").send();
                }
            }
            case "setPriority" -> report.at(call).message("`setPriority` on a virtual thread does nothing: its priority is"
                    + " always the normal one").help("Leave it out, or use a platform thread").send();
            default -> report.at(call).message("`getThreadGroup` of a virtual thread gives one group for all virtual threads,"
                    + " which says nothing of this one").help("Keep track of the threads in a collection of your own").send();
        }
    }
}
