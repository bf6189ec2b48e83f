package dev.asynclint.cache;

import dev.asynclint.facts.Asked;
import dev.asynclint.filter.Suppression;
import dev.asynclint.source.FileScan;
import dev.asynclint.source.SourceFile;
import dev.asynclint.types.Dependencies;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.Types;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a run found out about each file of a project. Whether it is still true is for the reader to decide, by what it
 * rests on. Only what is asked for is unpacked, by any number of threads.
 */
public final class FactsCache {

    /**
     * What is kept. Files are those of one state of a tree.
     *
     * @param scans     of all files, with the digests of their contents
     * @param declared  declarations of files
     * @param bodies    what the code of files that others asked has looked at in its turn
     * @param analysed  of files that rules were run over
     * @param answered  of files that were asked, by the questions
     * @param sightings which words of a set were seen in which file, by a name for the set
     */
    public record Contents(Map<SourceFile, ScanCache.Entry> scans, Map<SourceFile, Types.Declared> declared,
                           Map<SourceFile, Dependencies> bodies, Map<SourceFile, FileResult> analysed,
                           Map<SourceFile, Map<Asked, FileResult>> answered, Map<String, Map<SourceFile, BitSet>> sightings) {
    }

    /** Where the parts on one file begin; negative for what there is none of. */
    private record Entry(SourceFile file, String digest, int scan, int declared, int body, int analysed, List<Integer> answered) {
    }

    /** Of which nothing is kept. */
    public static final FactsCache NOTHING = new FactsCache();
    private static final int NONE = -1;

    private final Map<SourceFile, Entry> entries = new HashMap<>();
    private final Map<String, Integer> sightings = new HashMap<>();
    private List<SourceFile> files = List.of();
    private StringTable strings;
    private byte[] bytes;
    private int start;

    private FactsCache() {
    }

    /**
     * @param files those of today by their paths
     * @return with nothing in it when nothing was kept, or it is damaged
     */
    public static FactsCache read(CacheFolder folder, String name, Map<String, SourceFile> files) {
        FactsCache cache = new FactsCache();
        try {
            folder.read(name).ifPresent(in -> cache.open(in, files));
            return cache;
        } catch (RuntimeException e) {
            return new FactsCache();
        }
    }

    private void open(Unpacker in, Map<String, SourceFile> now) {
        strings = StringTable.read(in);
        bytes = in.bytes();
        Unpacker index = new Unpacker(bytes, in.position(), strings);
        files = new ArrayList<>();
        for (int left = index.count(); left > 0; left--) {
            String path = index.string();
            SourceFile known = now.get(path);
            SourceFile file = known != null ? known : new SourceFile(java.nio.file.Path.of(path), path, false);
            files.add(file);
            entries.put(file, new Entry(file, index.string(), index.small() - 1, index.small() - 1, index.small() - 1,
                    index.small() - 1, index.list(index::small)));
        }
        sightings.putAll(index.map(index::small));
        start = index.position();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All files that something is known of; those that are gone have their path as the path to show. */
    public Collection<SourceFile> files() {
        return files;
    }

    /** Of the content that all here is about; null when nothing is known of the file. */
    public String digest(SourceFile file) {
        Entry entry = entries.get(file);
        return entry == null ? null : entry.digest();
    }

    public Optional<FileScan> scan(SourceFile file) {
        return part(file, Entry::scan, ScanCache::scan);
    }

    /** Declarations, if what the reading of them asked fits. */
    public Optional<Types.Declared> declared(SourceFile file, Predicate<Set<String>> holds) {
        return part(file, Entry::declared, in -> {
            Set<String> asked = in.set(in::string);
            return holds.test(asked) ? new Types.Declared(TypesFormat.types(in, file), asked) : null;
        });
    }

    /** What the reading of a file's declarations asked; nothing when they are not known. */
    public Set<String> namesAsked(SourceFile file) {
        return part(file, Entry::declared, in -> in.set(in::string)).orElse(Set.of());
    }

    public Optional<Dependencies> body(SourceFile file) {
        return part(file, Entry::body, this::dependencies);
    }

    /** The result of the rules, if what it rests on fits. */
    public Optional<FileResult> analysed(SourceFile file, Predicate<Dependencies> holds) {
        return part(file, Entry::analysed, in -> result(in, file, holds));
    }

    /** What the file answered to just these questions, if what it rests on fits. */
    public Optional<FileResult> answered(SourceFile file, Asked asked, Predicate<Dependencies> holds) {
        Entry entry = entries.get(file);
        for (int at : entry == null ? List.<Integer>of() : entry.answered()) {
            Optional<FileResult> found = part(at, in -> FactsFormat.asked(in).equals(asked) ? result(in, file, holds) : null);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All that the file answered, by the questions. */
    public Map<Asked, FileResult> answers(SourceFile file, Predicate<Dependencies> holds) {
        Map<Asked, FileResult> all = new HashMap<>();
        Entry entry = entries.get(file);
        for (int at : entry == null ? List.<Integer>of() : entry.answered()) {
            part(at, in -> Map.entry(FactsFormat.asked(in), Optional.ofNullable(result(in, file, holds))))
                    .ifPresent(answer -> answer.getValue().ifPresent(result -> all.put(answer.getKey(), result)));
        }
        return all;
    }

    /** @param words a name for the set of words that were looked for */
    public Map<SourceFile, BitSet> sightings(String words) {
        return part(sightings.getOrDefault(words, NONE), in -> {
            Map<SourceFile, BitSet> seen = new HashMap<>();
            for (int left = in.count(); left > 0; left--) {
                seen.put(file(in), in.bits());
            }
            return seen;
        }).orElse(Map.of());
    }

    private interface Part<T> {
        T read(Unpacker in);
    }

    private interface Where {
        int of(Entry entry);
    }

    private <T> Optional<T> part(SourceFile file, Where where, Part<T> part) {
        Entry entry = entries.get(file);
        return part(entry == null ? NONE : where.of(entry), part);
    }

    private <T> Optional<T> part(int at, Part<T> part) {
        try {
            return at < 0 ? Optional.empty() : Optional.ofNullable(part.read(new Unpacker(bytes, start + at, strings)));
        } catch (RuntimeException e) { // of a form that another build wrote
            return Optional.empty();
        }
    }

    private FileResult result(Unpacker in, SourceFile file, Predicate<Dependencies> holds) {
        Dependencies dependencies = dependencies(in);
        return !holds.test(dependencies) ? null : new FileResult(FactsFormat.facts(in, file),
                in.list(() -> suppression(in)), in.bool() ? FindingFormat.problem(in) : null, dependencies);
    }

    private Dependencies dependencies(Unpacker in) {
        return new Dependencies(in.set(in::string), in.set(in::string), in.set(() -> file(in)), in.set(() -> file(in)));
    }

    private SourceFile file(Unpacker in) {
        return files.get(in.small());
    }

    private static Suppression suppression(Unpacker in) {
        return new Suppression(in.constant(Suppression.Kind.values()), in.strings(), in.list(() -> FindingFormat.span(in)),
                in.string(), FindingFormat.span(in), in.string(), in.string());
    }

    // ---- writing ----

    /** Replaces what is kept. */
    public static void write(CacheFolder folder, String name, Contents contents) {
        new Writer(contents).write(folder, name);
    }

    private static final class Writer {

        private final Contents contents;
        private final StringTable strings = new StringTable();
        private final Packer parts = new Packer(strings);
        private final Packer index = new Packer(strings);
        private final Map<SourceFile, Integer> numbers = new HashMap<>();

        private Writer(Contents contents) {
            this.contents = contents;
        }

        private void write(CacheFolder folder, String name) {
            List<SourceFile> files = contents.scans().keySet().stream().sorted().toList();
            files.forEach(file -> numbers.put(file, numbers.size()));
            index.list(files, this::write);
            index.map(contents.sightings(), seen -> {
                index.number(parts.size());
                parts.number(seen.size());
                seen.forEach((file, words) -> {
                    parts.number(numbers.get(file));
                    parts.bits(words);
                });
            });
            Packer head = new Packer();
            strings.write(head);
            folder.write(name, head.written(), index.written(), parts.written());
        }

        private void write(SourceFile file) {
            index.string(file.path().toString());
            index.string(contents.scans().get(file).digest());
            part(contents.scans().get(file).scan(), scan -> ScanCache.write(scan, parts));
            part(contents.declared().get(file), this::write);
            part(contents.bodies().get(file), this::write);
            part(contents.analysed().get(file), this::write);
            index.list(contents.answered().getOrDefault(file, Map.of()).entrySet(), answer -> {
                index.number(parts.size());
                FactsFormat.write(answer.getKey(), parts);
                write(answer.getValue());
            });
        }

        private <T> void part(T value, java.util.function.Consumer<T> writer) {
            index.number(value == null ? 0 : parts.size() + 1);
            if (value != null) {
                writer.accept(value);
            }
        }

        private void write(Types.Declared declared) {
            parts.strings(declared.names());
            TypesFormat.write(declared.types(), parts);
        }

        private void write(Dependencies dependencies) {
            parts.strings(dependencies.names());
            parts.strings(dependencies.supertypes());
            parts.list(dependencies.declarations(), file -> parts.number(numbers.get(file)));
            parts.list(dependencies.bodies(), file -> parts.number(numbers.get(file)));
        }

        private void write(FileResult result) {
            write(result.dependencies());
            FactsFormat.write(result.facts(), parts);
            parts.list(result.suppressions(), this::write);
            parts.bool(result.problem() != null);
            if (result.problem() != null) {
                FindingFormat.write(result.problem(), parts);
            }
        }

        private void write(Suppression suppression) {
            parts.constant(suppression.kind());
            parts.strings(suppression.names());
            parts.list(suppression.covered(), span -> FindingFormat.write(span, parts));
            parts.string(suppression.reason());
            FindingFormat.write(suppression.at(), parts);
            parts.string(suppression.member());
            parts.string(suppression.excerpt());
        }
    }

    /** Whether two readings of one file gave the same declarations, in the same order. */
    public static boolean areSame(Map<String, TypeDecl> some, Map<String, TypeDecl> others) {
        return TypesFormat.packed(some).equals(TypesFormat.packed(others));
    }
}
