package dev.asynclint.engine;

import dev.asynclint.cache.FactsCache;
import dev.asynclint.cache.FileResult;
import dev.asynclint.cache.ScanCache;
import dev.asynclint.facts.Asked;
import dev.asynclint.source.FileScan;
import dev.asynclint.source.SourceFile;
import dev.asynclint.types.Dependencies;
import dev.asynclint.types.Types;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an earlier run over the tree found out, as far as it still holds: a file's result does when its text is the same,
 * and nothing changed of what it looked at elsewhere.
 */
final class EarlierRun {

    /** For a run that takes nothing over. */
    static final EarlierRun NONE = new EarlierRun(FactsCache.NOTHING, Map.of());

    private final FactsCache cache;
    private final Map<SourceFile, ScanCache.Entry> now;
    /** Of bodies: the files whose text changed. Of declarations: those whose declarations did. */
    private final Dependencies changed = new Dependencies();

    /** @param now all files of today that could be read */
    EarlierRun(FactsCache cache, Map<SourceFile, ScanCache.Entry> now) {
        this.cache = cache;
        this.now = now;
        for (SourceFile file : cache.files()) {
            ScanCache.Entry entry = now.get(file);
            if (entry == null || !entry.digest().equals(cache.digest(file))) {
                changed.bodies().add(file);
                headersOf(file, entry == null ? null : entry.scan());
            }
        }
        if (!cache.isEmpty()) {
            now.forEach((file, entry) -> {
                if (cache.digest(file) == null) {
                    changed.bodies().add(file);
                    headersOf(file, entry.scan());
                }
            });
        }
    }

    /** Notes what is different in the headers of the types of a file. */
    private void headersOf(SourceFile file, FileScan scan) {
        FileScan before = cache.scan(file).orElse(null);
        if (before == null || scan == null || !before.headers().equals(scan.headers())) {
            for (FileScan each : new FileScan[] {before, scan}) {
                if (each != null) {
                    String prefix = each.packageName().isEmpty() ? "" : each.packageName() + ".";
                    each.types().forEach(type -> {
                        changed.names().add(prefix + type.name());
                        type.supertypes().forEach(name -> changed.supertypes().add(name.substring(name.lastIndexOf('.') + 1)));
                    });
                }
            }
        }
    }

    boolean isNothing() {
        return cache.isEmpty();
    }

    /** Finds out whose declarations changed, by reading those again that may have. */
    void compareDeclarations(Types types, Workers workers) {
        List<SourceFile> doubtful = new ArrayList<>();
        for (SourceFile file : cache.files()) {
            if (!now.containsKey(file)) {
                changed.declarations().add(file);
            } else if (changed.bodies().contains(file)
                    || !changed.names().isEmpty() && !Collections.disjoint(changed.names(), cache.namesAsked(file))) {
                doubtful.add(file);
            }
        }
        Set<SourceFile> different = Collections.synchronizedSet(changed.declarations());
        workers.forEach(doubtful, file -> cache.declared(file, names -> true)
                .filter(before -> !FactsCache.areSame(before.types(), types.declarations(file).types()))
                .ifPresent(before -> different.add(file)));
    }

    /** Null when they must be read. */
    Types.Declared declarations(SourceFile file) {
        return changed.bodies().contains(file) ? null
                : cache.declared(file, names -> Collections.disjoint(names, changed.names())).orElse(null);
    }

    Optional<FileResult> analysed(SourceFile file) {
        return changed.bodies().contains(file) ? Optional.empty() : cache.analysed(file, this::hold);
    }

    Optional<FileResult> answered(SourceFile file, Asked asked) {
        return changed.bodies().contains(file) ? Optional.empty() : cache.answered(file, asked, this::hold);
    }

    Map<Asked, FileResult> answers(SourceFile file) {
        return changed.bodies().contains(file) ? Map.of() : cache.answers(file, this::hold);
    }

    /** What the code of a file had looked at; nothing when it must be asked again. */
    Optional<Dependencies> body(SourceFile file) {
        return changed.bodies().contains(file) ? Optional.empty() : cache.body(file);
    }

    /** Which words of the set were seen in each file whose text is the same. */
    Map<SourceFile, BitSet> sightings(String words) {
        Map<SourceFile, BitSet> seen = cache.sightings(words);
        seen.keySet().removeAll(changed.bodies());
        return seen;
    }

    private boolean hold(Dependencies dependencies) {
        return !dependencies.touch(changed) && dependencies.bodies().stream()
                .allMatch(file -> cache.body(file).filter(body -> !body.touch(changed)).isPresent());
    }
}
