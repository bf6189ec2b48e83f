package dev.asynclint.cache;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunStats;
import dev.asynclint.finding.Severity;
import java.util.Optional;
import java.util.Set;

/** The results of whole runs, under a name that stands for all that they depend on. */
public final class ResultCache {

    private ResultCache() {
    }

    public static Optional<RunResult> read(CacheFolder folder, String name) {
        try {
            Optional<RunResult> known = folder.read(name).map(ResultCache::result);
            known.ifPresent(r -> folder.touch(name));
            return known;
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    public static void write(CacheFolder folder, String name, RunResult result) {
        Packer out = new Packer();
        out.list(result.findings(), finding -> write(finding, out));
        out.list(result.problems(), problem -> FindingFormat.write(problem, out));
        write(result.stats(), out);
        out.strings(result.linted().stream().sorted().toList());
        folder.write(name, out.written());
    }

    private static RunResult result(Unpacker in) {
        return new RunResult(in.list(() -> finding(in)),
                in.list(() -> FindingFormat.problem(in)), stats(in),
                Set.copyOf(in.strings()), RunResult.Baselined.NOTHING);
    }

    private static void write(Finding finding, Packer out) {
        out.string(finding.rule());
        out.constant(finding.severity());
        FindingFormat.write(finding.at(), out);
        out.string(finding.member());
        out.string(finding.excerpt());
        out.string(finding.message());
        out.string(finding.help());
        out.list(finding.notes(), note -> FindingFormat.write(note, out));
        out.string(finding.source());
        out.string(finding.fingerprint());
    }

    private static Finding finding(Unpacker in) {
        return new Finding(in.string(), in.constant(Severity.values()), FindingFormat.location(in), in.string(), in.string(),
                in.string(), in.string(), in.list(() -> FindingFormat.note(in)), in.string(), in.string());
    }

    private static void write(RunStats stats, Packer out) {
        out.number(stats.filesSeen());
        out.number(stats.bytesSeen());
        out.number(stats.linesSeen());
        out.number(stats.filesAnalysed());
        out.number(stats.filesReached());
        out.number(stats.filesDeclared());
        out.number(stats.filesKnown());
        out.number(stats.candidateCalls());
        out.number(stats.unknownReceivers());
        out.number(stats.suppressed());
        out.map(stats.stageMillis(), out::number);
    }

    private static RunStats stats(Unpacker in) {
        return new RunStats(in.small(), in.number(), in.number(), in.small(), in.small(), in.small(), in.small(),
                in.number(), in.number(), in.small(), in.map(in::number));
    }
}
