package dev.asynclint.engine;

import dev.asynclint.cache.Digest;
import dev.asynclint.finding.Problem;
import dev.asynclint.source.FileScan;
import dev.asynclint.source.FileScanner;
import dev.asynclint.source.SourceFile;
import dev.asynclint.source.Words;
import dev.asynclint.types.ProjectTypes;
import dev.asynclint.types.TypeRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Which files may call a method: told by their words, before any of them is parsed. */
final class CallerSearch {

    private final Map<SourceFile, FileScan> scans;
    private final ProjectTypes project;
    private final Workers workers;
    private final EarlierRun earlier;
    private final FactsToKeep facts;
    private final Collection<Problem> problems;

    /** @param problems gets those of files that cannot be read */
    CallerSearch(Map<SourceFile, FileScan> scans, ProjectTypes project, Workers workers, EarlierRun earlier,
                 FactsToKeep facts, Collection<Problem> problems) {
        this.scans = scans;
        this.project = project;
        this.workers = workers;
        this.earlier = earlier;
        this.facts = facts;
        this.problems = problems;
    }

    /**
     * Files that have the simple name of a type and the name of one of these methods of it.
     *
     * @param methods by the full name of their type
     * @param words   of which the file must have one as well, when there are any
     * @param among   files that come into question
     */
    List<SourceFile> callers(Map<String, Set<String>> methods, Set<String> words, Predicate<SourceFile> among) {
        if (methods.isEmpty()) {
            return List.of();
        }
        Set<String> all = new TreeSet<>();
        Set<String> visible = new HashSet<>();
        methods.forEach((type, own) -> {
            all.add(TypeRef.of(type).simpleName());
            all.addAll(own);
            for (int dot = type.length(); dot > 0; dot = type.lastIndexOf('.', dot - 1)) {
                visible.add(type.substring(0, dot));
            }
            visible.add(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
        });
        all.addAll(words);
        Words names = new Words(all);
        String nameOfWords = Digest.of(String.join(" ", all).getBytes(StandardCharsets.UTF_8));
        Map<SourceFile, BitSet> seenBefore = earlier.sightings(nameOfWords);
        Map<SourceFile, BitSet> seen = new ConcurrentHashMap<>();
        BitSet also = names.indexesOf(words);
        Map<Integer, BitSet> wanted = new HashMap<>();
        methods.forEach((type, own) -> wanted.computeIfAbsent(
                names.indexesOf(Set.of(TypeRef.of(type).simpleName())).nextSetBit(0), i -> new BitSet())
                .or(names.indexesOf(own)));
        Collection<SourceFile> found = new ConcurrentLinkedQueue<>();
        List<SourceFile> others = scans.keySet().stream().filter(f -> among.test(f)
                && scans.get(f).sees(visible)).sorted().toList();
        workers.forEach(others, file -> {
            try {
                BitSet before = seenBefore.get(file);
                BitSet has = before != null ? before : FileScanner.scan(file.readBytes(), names).words();
                seen.put(file, has);
                if ((also.isEmpty() || has.intersects(also)) && has.stream().anyMatch(i -> wanted.containsKey(i) && wanted.get(i).intersects(has))) {
                    found.add(file);
                }
            } catch (IOException e) {
                problems.add(new Problem(file.displayPath(), 0, "cannot be read: " + e.getMessage()));
            }
        });
        facts.seen(nameOfWords, seen);
        return found.stream().sorted().toList();
    }

    /** The types that a file declares and those above them, by which others call them; each with its simple name as its method. */
    void addTypes(FileScan scan, Map<String, Set<String>> into) {
        Deque<String> open = new ArrayDeque<>();
        String prefix = scan.packageName().isEmpty() ? "" : scan.packageName() + ".";
        scan.types().forEach(type -> open.add(prefix + type.name()));
        while (!open.isEmpty()) {
            String type = open.pop();
            if (project.has(type) && into.putIfAbsent(type, new TreeSet<>(Set.of(TypeRef.of(type).simpleName()))) == null) {
                open.addAll(project.supertypeNames(type));
            }
        }
    }

    /** A type, and those that name it as their supertype. */
    List<String> heirs(String typeName) {
        List<String> names = new ArrayList<>(project.possibleSubtypes(TypeRef.of(typeName).simpleName()));
        names.add(typeName);
        return names;
    }
}
