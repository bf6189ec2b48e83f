package dev.asynclint.facts;

import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the analysis of one file leaves behind.
 *
 * @param methods   by key
 * @param calledInLoops keys of methods that are given the elements of data of unknown size
 * @param futureUses by the key of a method that gives a future: how many more calls use it (keep, return, add a stage)
 *                than drop it; tests are left out
 * @param executors kinds of executors in fields and from methods, by identity
 */
public record FileFacts(SourceFile file, Map<String, MethodFacts> methods, List<Start> starts,
                        Map<String, ExecutorKind> executors, Set<String> calledInLoops, Map<String, Integer> futureUses,
                        List<Candidate> candidates, long candidateCalls, long unknownReceivers) {
}
