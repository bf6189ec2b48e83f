package dev.asynclint.engine;

import dev.asynclint.cache.FactsCache;
import dev.asynclint.cache.FileResult;
import dev.asynclint.cache.ScanCache;
import dev.asynclint.facts.Asked;
import dev.asynclint.source.SourceFile;
import dev.asynclint.types.Dependencies;
import dev.asynclint.types.Types;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Takes what an earlier run found out about each file, and collects what this one does. Safe for any number of threads. */
final class FactsToKeep {

    /** What is kept is written again when this share of it had to be made anew, and at least so many results. */
    private static final int SHARE = 20;
    private static final int LEAST = 20;

    private final Map<SourceFile, FileResult> analysed = new ConcurrentHashMap<>();
    private final Map<SourceFile, Map<Asked, FileResult>> answered = new ConcurrentHashMap<>();
    private final Map<String, Map<SourceFile, BitSet>> sightings = new ConcurrentHashMap<>();
    private final Set<SourceFile> made = ConcurrentHashMap.newKeySet();
    private final Set<SourceFile> taken = ConcurrentHashMap.newKeySet();
    private final AtomicInteger all = new AtomicInteger();

    private final boolean isKept;

    /** @param isKept whether there is a place for it; else it only counts */
    FactsToKeep(boolean isKept) {
        this.isKept = isKept;
    }

    void analysed(SourceFile file, FileResult result) {
        if (isKept) {
            analysed.put(file, result);
        }
    }

    void answered(SourceFile file, Asked asked, FileResult result) {
        if (isKept) {
            answered.computeIfAbsent(file, f -> new ConcurrentHashMap<>()).put(asked, result);
        }
    }

    void seen(String words, Map<SourceFile, BitSet> seen) {
        if (isKept) {
            sightings.computeIfAbsent(words, w -> new ConcurrentHashMap<>()).putAll(seen);
        }
    }

    /** What is known of a file, or else found out now. */
    FileResult take(SourceFile file, Optional<FileResult> known, Supplier<FileResult> anew) {
        all.incrementAndGet();
        if (known.isEmpty()) {
            made.add(file);
        } else {
            taken.add(file);
        }
        return known.orElseGet(anew);
    }

    /** How many files were not parsed but for their declarations. */
    int filesKnown() {
        return (int) taken.stream().filter(file -> !made.contains(file)).count();
    }

    /** The files whose declarations some other file needs, now or in the run that its result is of. */
    Set<SourceFile> declarationsRead(Types types) {
        Set<SourceFile> read = new HashSet<>(types.askedFiles());
        Stream.concat(analysed.values().stream(), answered.values().stream().flatMap(each -> each.values().stream()))
                .forEach(result -> read.addAll(result.dependencies().declarations()));
        return read;
    }

    /** Whether so much is new that writing it saves more than it costs. */
    boolean isWorthWriting() {
        return made.size() > LEAST && made.size() > all.get() / SHARE;
    }

    /** With what still holds of an earlier run, which may have looked at other files. */
    FactsCache.Contents contents(Map<SourceFile, ScanCache.Entry> scans, Types types, EarlierRun earlier) {
        Map<SourceFile, Types.Declared> declared = new HashMap<>();
        Map<SourceFile, Dependencies> bodies = types.bodies();
        for (SourceFile file : scans.keySet()) {
            if (!analysed.containsKey(file)) {
                earlier.analysed(file, types).ifPresent(result -> analysed.put(file, result));
            }
            answered.computeIfAbsent(file, f -> earlier.answers(f, types));
            Types.Declared known = types.declared().getOrDefault(file, earlier.declarations(file));
            if (known != null) {
                declared.put(file, known);
            }
            earlier.body(file, types).ifPresent(before -> bodies.merge(file, before, Dependencies::and));
        }
        return new FactsCache.Contents(scans, declared, bodies, analysed, answered, sightings);
    }
}
