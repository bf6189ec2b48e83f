package dev.asynclint.report;

import dev.asynclint.finding.RunResult;
import java.util.ArrayList;
import java.util.List;

/** What a baseline did to a run, in words: a sentence for what is not shown, one for what it holds in vain. */
public final class BaselineText {

    private BaselineText() {
    }

    /** Lines without their ends; none when there is nothing to say. */
    public static List<String> of(RunResult result) {
        List<String> lines = new ArrayList<>();
        int known = result.baseline().known();
        int fixed = result.baseline().fixed();
        if (known > 0) {
            lines.add(Words.count(known, "known finding") + " in the baseline " + (known == 1 ? "is" : "are") + " not shown.");
        }
        if (fixed > 0) {
            lines.add((fixed == 1 ? "1 entry of the baseline is" : Words.number(fixed) + " entries of the baseline are")
                    + " fixed; `asynclint baseline --prune` drops " + (fixed == 1 ? "it." : "them."));
        }
        return lines;
    }
}
