package dev.asynclint.report;

import dev.asynclint.finding.RunResult;
import java.io.IOException;
import java.io.Writer;

/** Writes a result in one format. The same result and context give the same characters. */
public interface Reporter {

    /** Does not close the writer. */
    void write(RunResult result, ReportContext context, Writer out) throws IOException;
}
