package dev.asynclint.facts;

import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the analysis of one file leaves behind. Of its methods only those are remembered that some question reached.
 *
 * @param methods   by key
 * @param asked     keys of methods that were asked for, whether the file has a body for them or not
 * @param calls     the simple names of what its methods call, by their own simple names
 * @param calledInLoops keys of methods, among those asked about, that are given the elements of data of unknown size
 * @param futureUses by the key of a method that gives a future: how many more calls use it (keep, return, add a stage)
 *                than drop it; tests are left out
 * @param executors kinds of executors in fields and from methods, by identity
 * @param asyncMethods names of methods that give a future or publisher, or can be interrupted, by the full name of their
 *                type: who calls them may lose what they give
 */
public record FileFacts(SourceFile file, Map<String, MethodFacts> methods, Set<String> asked,
                        Map<String, Set<String>> calls, List<Start> starts, Map<String, ExecutorKind> executors,
                        Set<String> calledInLoops, Map<String, Integer> futureUses,
                        Map<String, Set<String>> asyncMethods, List<Candidate> candidates, long candidateCalls, long unknownReceivers) {

    /** Of a file that could not be analysed, or has nothing to say. */
    public static FileFacts nothing(SourceFile file, Asked asked) {
        return new FileFacts(file, Map.of(), asked.methods(), Map.of(), List.of(), Map.of(), Set.of(), Map.of(),
                Map.of(), List.of(), 0, 0);
    }

    /** Whether all that can be known of a method is known. */
    public boolean knows(String method) {
        return methods.containsKey(method) || asked.contains(method);
    }

    /** These facts, and the answers to later questions. */
    public FileFacts with(FileFacts answers) {
        Map<String, MethodFacts> allMethods = new HashMap<>(methods);
        answers.methods.forEach(allMethods::putIfAbsent);
        Map<String, Integer> allUses = new HashMap<>(futureUses);
        allUses.putAll(answers.futureUses);
        return new FileFacts(file, allMethods, union(asked, answers.asked), calls, starts, executors,
                union(calledInLoops, answers.calledInLoops), allUses, asyncMethods, candidates, candidateCalls, unknownReceivers);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }
}
