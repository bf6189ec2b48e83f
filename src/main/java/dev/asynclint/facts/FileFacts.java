package dev.asynclint.facts;

import dev.asynclint.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * All that the analysis of one file leaves behind.
 *
 * @param methods by key
 */
public record FileFacts(SourceFile file, Map<String, MethodFacts> methods, List<Start> starts,
                        List<Candidate> candidates, long candidateCalls, long unknownReceivers) {
}
