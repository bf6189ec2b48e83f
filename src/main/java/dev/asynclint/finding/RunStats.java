package dev.asynclint.finding;

import java.util.Map;

/**
 * Counts and times of one run. All counts but that of files known are the same for every run over the same tree; times are not.
 *
 * @param filesSeen        files that discovery offered
 * @param bytesSeen        their size
 * @param linesSeen        their lines
 * @param filesAnalysed    files whose words concern a chosen rule: parsed and given to the rules
 * @param filesReached     further files parsed because a question from async code reached a method of theirs
 * @param filesDeclared    files of which only the declarations were read (bodies blanked before the parse)
 * @param filesKnown       those of the analysed and reached ones that were not parsed, because an earlier run had left what
 *                         is to be known of them
 * @param candidateCalls   calls of a name that the catalogue knows, in analysed files that mention a future, an
 *                         executor or a thread
 * @param unknownReceivers those of them whose receiver's type is unknown
 * @param suppressed       findings that a suppression silenced
 * @param stageMillis      wall time by stage, in the order of the pipeline
 */
public record RunStats(int filesSeen, long bytesSeen, long linesSeen, int filesAnalysed, int filesReached,
                       int filesDeclared, int filesKnown, long candidateCalls, long unknownReceivers, int suppressed,
                       Map<String, Long> stageMillis) {

    /** The same counts, of a run whose stages took other times. */
    public RunStats during(Map<String, Long> stages) {
        return new RunStats(filesSeen, bytesSeen, linesSeen, filesAnalysed, filesReached, filesDeclared, filesKnown,
                candidateCalls, unknownReceivers, suppressed, stages);
    }
}
