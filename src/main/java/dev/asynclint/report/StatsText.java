package dev.asynclint.report;

import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunStats;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run read, knew and took, in words. */
public final class StatsText {

    private StatsText() {
    }

    /** Several lines, each with its end. */
    public static String of(RunResult result, ReportContext context) {
        RunStats stats = result.stats();
        long total = stats.stageMillis().values().stream().mapToLong(Long::longValue).sum();
        String stages = stats.stageMillis().entrySet().stream()
                .map(stage -> stage.getKey() + " " + Words.seconds(stage.getValue()))
                .collect(Collectors.joining(", "));
        return line("files", Words.number(stats.filesSeen()) + " seen (" + Words.number(stats.linesSeen()) + " lines, "
                        + Words.bytes(stats.bytesSeen()) + ")")
                + line("parsed", Words.number(stats.filesAnalysed()) + " for the rules, "
                        + Words.number(stats.filesReached()) + " reached by questions from async code, "
                        + Words.number(stats.filesDeclared()) + " for their declarations only"
                        + (stats.filesKnown() == 0 ? "" : "; " + Words.number(stats.filesKnown()) + " known from an earlier run"))
                + line("problems", Words.number(result.problems().size()))
                + line("calls", Words.number(stats.candidateCalls()) + " candidates, "
                        + Words.number(stats.unknownReceivers()) + " of them on a receiver of unknown type ("
                        + Words.percent(stats.unknownReceivers(), stats.candidateCalls()) + ")")
                + line("findings", Words.number(result.findings().size()) + ", and "
                        + Words.number(stats.suppressed()) + " suppressed")
                + line("rules", Words.number(context.rules().size()))
                + line("release", context.release() + ", from " + context.releaseOrigin())
                + line("time", Words.seconds(total) + (stages.isEmpty() ? "" : ": " + stages))
                + line("memory", Words.bytes(peakHeapBytes()) + " of heap at the peak");
    }

    /** The sum of the peaks of all heap pools of this process; asked only for this text, since the asking takes its time. */
    private static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static String line(String name, String text) {
        return String.format(Locale.ROOT, "%-9s %s\n", name, text);
    }
}
