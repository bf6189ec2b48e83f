package dev.asynclint.rules;

import dev.asynclint.catalog.ContextUse.Kind;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Mdc;
import dev.asynclint.model.Tests;
import dev.asynclint.model.ThreadBound;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The log of the next request bears the id of this one. */
@RuleInfo(family = Family.CONTEXT, severity = Severity.WARNING,
        summary = "A value stays in the MDC of a thread that goes on to other work",
        words = {"MDC", "ThreadContext"},
        aliases = "PMD.MDCPutWithoutRemove")
public final class MdcPutWithoutRemove implements Rule {

    private static final String HELP = "Put it with `try (var ignored = MDC.putCloseable(key, value))`, or remove it in a `finally`";

    @Override
    public void call(Call call, Report report) {
        boolean puts = ThreadBound.of(call).filter(u -> u.kind() == Kind.SETS && u.context().equals("mdc")).isPresent();
        if (!puts || call.file().isTest() || Tests.isInMain(call.node())) {
            return;
        }
        if (call.name().equals("putCloseable")) {
            if (call.isStatement()) {
                report.at(call).message("Nothing closes what `" + call.label() + "` gives, so the value stays with the thread")
                        .help("Open it in a try-with-resources").send();
            }
        } else if (call.name().startsWith("put")) {
            switch (Mdc.afterPut(call)) {
                case STAYS -> stays(call, report, "Nothing in this file removes what `" + call.label() + "` puts")
                        .in(ThreadBound.isOnSharedThread(call) ? Profile.DEFAULT : Profile.STRICT).send();
                case STAYS_ON_FAILURE -> stays(call, report,
                        "What `" + call.label() + "` puts is removed only when nothing fails in between").send();
                case REMOVED -> { }
            }
        }
    }

    private static Report.Draft stays(Call call, Report report, String what) {
        return report.at(call).message(what + ": the thread keeps it, and the log of whatever it does next bears the wrong value")
                .help(HELP);
    }
}
