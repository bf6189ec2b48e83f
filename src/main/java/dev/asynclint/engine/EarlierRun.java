package dev.asynclint.engine;

import dev.asynclint.cache.FactsCache;
import dev.asynclint.cache.FileResult;
import dev.asynclint.cache.ScanCache;
import dev.asynclint.facts.Asked;
import dev.asynclint.source.FileScan;
import dev.asynclint.source.SourceFile;
import dev.asynclint.types.Dependencies;
import dev.asynclint.types.Types;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an earlier run over the tree found out, as far as it still holds: a file's result does when its text is the same,
 * and nothing changed of what it looked at elsewhere. Safe for any number of threads.
 */
final class EarlierRun {

    /** For a run that takes nothing over. */
    static final EarlierRun NONE = new EarlierRun(FactsCache.NOTHING, Map.of());

    private final FactsCache cache;
    private final Map<SourceFile, ScanCache.Entry> now;
    private final Set<String> changedNames = new HashSet<>();
    private final Set<String> changedSupertypes = new HashSet<>();
    private final Map<SourceFile, Boolean> sameDeclarations = new ConcurrentHashMap<>();

    /** @param now all files of today that could be read */
    EarlierRun(FactsCache cache, Map<SourceFile, ScanCache.Entry> now) {
        this.cache = cache;
        this.now = now;
        if (!cache.isEmpty() && cache.headers() != now.values().stream().mapToLong(ScanCache.Entry::headers).sum()) {
            compareHeaders();
        }
    }

    boolean isNothing() {
        return cache.isEmpty();
    }

    private void compareHeaders() {
        Set<SourceFile> files = new HashSet<>(cache.files());
        files.addAll(now.keySet());
        for (SourceFile file : files) {
            if (!isSameText(file)) {
                FileScan before = cache.scan(file).orElse(null);
                FileScan after = now.containsKey(file) ? now.get(file).scan() : null;
                if (before == null || after == null || !before.headers().equals(after.headers())) {
                    noteHeaders(before);
                    noteHeaders(after);
                }
            }
        }
    }

    private void noteHeaders(FileScan scan) {
        if (scan != null) {
            String prefix = scan.packageName().isEmpty() ? "" : scan.packageName() + ".";
            for (FileScan.DeclaredType type : scan.types()) {
                changedNames.add(prefix + type.name());
                type.supertypes().forEach(name -> changedSupertypes.add(name.substring(name.lastIndexOf('.') + 1)));
            }
        }
    }

    private boolean isSameText(SourceFile file) {
        ScanCache.Entry entry = now.get(file);
        return entry != null && entry.digest().equals(cache.digest(file));
    }

    /** Those of a file with the same text, or with another in which just these did not change, which is read for it. */
    private boolean hasSameDeclarations(SourceFile file, Types types) {
        Boolean known = sameDeclarations.get(file);
        if (known == null) {
            known = now.containsKey(file) && (holdDeclarations(file) || cache.declared(file)
                    .filter(before -> FactsCache.areSame(before.types(), types.declarations(file).types())).isPresent());
            sameDeclarations.put(file, known);
        }
        return known;
    }

    private boolean holdDeclarations(SourceFile file) {
        return isSameText(file) && (changedNames.isEmpty() || !cache.namesAsked(file).mayHaveAny(changedNames));
    }

    /** Null when they must be read. */
    Types.Declared declarations(SourceFile file) {
        return holdDeclarations(file) ? cache.declared(file).orElse(null) : null;
    }

    Optional<FileResult> analysed(SourceFile file, Types types) {
        return isSameText(file) ? cache.analysed(file, rest -> holds(rest, types)) : Optional.empty();
    }

    Optional<FileResult> answered(SourceFile file, Asked asked, Types types) {
        return isSameText(file) ? cache.answered(file, asked, rest -> holds(rest, types)) : Optional.empty();
    }

    Map<Asked, FileResult> answers(SourceFile file, Types types) {
        return isSameText(file) ? cache.answers(file, rest -> holds(rest, types)) : Map.of();
    }

    /** What the code of a file had looked at, when others asked it. */
    Optional<Dependencies> body(SourceFile file, Types types) {
        return isSameText(file) ? cache.body(file).filter(rest -> holds(rest, types)) : Optional.empty();
    }

    /** Which words of the set were seen in each file whose text is the same. */
    Map<SourceFile, BitSet> sightings(String words) {
        Map<SourceFile, BitSet> seen = cache.sightings(words);
        seen.keySet().removeIf(file -> !isSameText(file));
        return seen;
    }

    private boolean holds(Dependencies rest, Types types) {
        return !rest.names().mayHaveAny(changedNames) && !rest.supertypes().mayHaveAny(changedSupertypes)
                && rest.declarations().stream().allMatch(file -> hasSameDeclarations(file, types))
                && rest.bodies().stream().allMatch(file -> body(file, types).isPresent());
    }
}
