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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Collects what a run finds out about each file, for the next. Safe for any number of threads. */
final class FactsToKeep {

    /** What is kept is written again when this share of it had to be made anew, and at least so many results. */
    private static final int SHARE = 20;
    private static final int LEAST = 50;

    private final Map<SourceFile, FileResult> analysed = new ConcurrentHashMap<>();
    private final Map<SourceFile, Map<Asked, FileResult>> answered = new ConcurrentHashMap<>();
    private final Map<String, Map<SourceFile, BitSet>> sightings = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger all = new AtomicInteger();

    void analysed(SourceFile file, FileResult result) {
        analysed.put(file, result);
    }

    void answered(SourceFile file, Asked asked, FileResult result) {
        answered.computeIfAbsent(file, f -> new ConcurrentHashMap<>()).put(asked, result);
    }

    void seen(String words, Map<SourceFile, BitSet> seen) {
        sightings.computeIfAbsent(words, w -> new ConcurrentHashMap<>()).putAll(seen);
    }

    /** @param isNew whether the result is of this run */
    void count(boolean isNew) {
        all.incrementAndGet();
        if (isNew) {
            made.incrementAndGet();
        }
    }

    /** The files whose declarations some other file needs, now or in the run that its result is of. */
    Set<SourceFile> declarationsRead(Types types, EarlierRun earlier) {
        Set<SourceFile> read = new HashSet<>(types.askedFiles());
        Stream.concat(analysed.values().stream(), answered.values().stream().flatMap(each -> each.values().stream()))
                .map(FileResult::dependencies).forEach(each -> {
                    read.addAll(each.declarations());
                    each.bodies().forEach(file -> earlier.body(file).ifPresent(body -> read.addAll(body.declarations())));
                });
        return read;
    }

    /** Whether so much is new that writing it saves more than it costs. */
    boolean isWorthWriting() {
        return made.get() > LEAST && made.get() > all.get() / SHARE;
    }

    /** With what still holds of an earlier run, which may have looked at other files. */
    FactsCache.Contents contents(Map<SourceFile, ScanCache.Entry> scans, Types types, EarlierRun earlier) {
        Map<SourceFile, Types.Declared> declared = new HashMap<>();
        Map<SourceFile, Dependencies> bodies = types.bodies();
        for (SourceFile file : scans.keySet()) {
            if (!analysed.containsKey(file)) {
                earlier.analysed(file).ifPresent(result -> analysed.put(file, result));
            }
            answered.computeIfAbsent(file, earlier::answers);
            Types.Declared known = types.declared().getOrDefault(file, earlier.declarations(file));
            if (known != null) {
                declared.put(file, known);
            }
            earlier.body(file).ifPresent(before -> bodies.computeIfAbsent(file, f -> new Dependencies()).add(before));
        }
        return new FactsCache.Contents(scans, declared, bodies, analysed, answered, sightings);
    }
}
