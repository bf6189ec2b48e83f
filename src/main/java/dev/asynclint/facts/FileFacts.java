package dev.asynclint.facts;

import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * All that the analysis of one file leaves behind.
 *
 * @param methods   by key
 * @param executors kinds of executors in fields and from methods, by identity
 */
public record FileFacts(SourceFile file, Map<String, MethodFacts> methods, List<Start> starts,
                        Map<String, ExecutorKind> executors,
                        List<Candidate> candidates, long candidateCalls, long unknownReceivers) {
}
