package dev.asynclint.cache;

import dev.asynclint.facts.Asked;
import dev.asynclint.filter.Suppression;
import dev.asynclint.source.FileScan;
import dev.asynclint.source.SourceFile;
import dev.asynclint.types.Dependencies;
import dev.asynclint.types.NameHashes;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.Types;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Of which nothing is kept. */
    public static final FactsCache NOTHING = new FactsCache();
    private static final int NONE = -1;

    private Map<String, SourceFile> now = Map.of();
    private StringTable strings;
    private byte[] bytes;
    private int start;
    private long headers;
    /** Of each file, in the order of their paths: its path and digest, and where the parts on it begin. */
    private int[] paths = {};
    private int[] digests = {};
    private final Map<Part, int[]> parts = new EnumMap<>(Part.class);
    private Map<String, Integer> sightings = Map.of();

    private enum Part { SCAN, DECLARED, BODY, ANALYSED, ANSWERED }

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

    private void open(Unpacker in, Map<String, SourceFile> files) {
        now = files;
        strings = StringTable.read(in);
        bytes = in.bytes();
        Unpacker index = new Unpacker(bytes, in.position(), strings);
        headers = index.number();
        digests = index.ints();
        for (Part part : Part.values()) {
            parts.put(part, index.ints());
        }
        sightings = index.map(index::small);
        paths = index.ints();
        start = index.position();
    }

    public boolean isEmpty() {
        return paths.length == 0;
    }

    /** The sum of all {@link ScanCache.Entry#headers}. */
    public long headers() {
        return headers;
    }

    /** All files that something is known of; those that are gone have their path as the path to show. */
    public List<SourceFile> files() {
        return IntStream.range(0, paths.length).mapToObj(this::file).toList();
    }

    private SourceFile file(int index) {
        String path = strings.string(paths[index]);
        SourceFile known = now.get(path);
        return known != null ? known : new SourceFile(Path.of(path), path, false);
    }

    /** Negative when nothing is known of the file. */
    private int indexOf(SourceFile file) {
        String path = file.path().toString();
        int low = 0;
        int high = paths.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = strings.string(paths[middle]).compareTo(path);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    /** Of the content that all here is about; null when nothing is known of the file. */
    public String digest(SourceFile file) {
        int index = indexOf(file);
        return index < 0 ? null : strings.string(digests[index]);
    }

    public Optional<FileScan> scan(SourceFile file) {
        return part(file, Part.SCAN, ScanCache::scan);
    }

    public Optional<Types.Declared> declared(SourceFile file) {
        return part(file, Part.DECLARED, in -> {
            NameHashes asked = new NameHashes(in.ints());
            return new Types.Declared(TypesFormat.types(in, file), asked);
        });
    }

    /** {@link Types.Declared#names} alone; none when its declarations are not known. */
    public NameHashes namesAsked(SourceFile file) {
        return part(file, Part.DECLARED, in -> new NameHashes(in.ints())).orElse(NameHashes.NONE);
    }

    public Optional<Dependencies> body(SourceFile file) {
        return part(file, Part.BODY, this::dependencies);
    }

    /** The result of the rules, if what it rests on fits. */
    public Optional<FileResult> analysed(SourceFile file, Predicate<Dependencies> holds) {
        return part(file, Part.ANALYSED, in -> result(in, file, holds));
    }

    /** What the file answered to just these questions, if what it rests on fits. */
    public Optional<FileResult> answered(SourceFile file, Asked asked, Predicate<Dependencies> holds) {
        for (int at : answers(file)) {
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
        for (int at : answers(file)) {
            part(at, in -> Map.entry(FactsFormat.asked(in), Optional.ofNullable(result(in, file, holds))))
                    .ifPresent(answer -> answer.getValue().ifPresent(result -> all.put(answer.getKey(), result)));
        }
        return all;
    }

    private int[] answers(SourceFile file) {
        return part(file, Part.ANSWERED, Unpacker::ints).orElse(new int[0]);
    }

    /** @param words a name for the set of words that were looked for */
    public Map<SourceFile, BitSet> sightings(String words) {
        return part(sightings.getOrDefault(words, NONE), in -> {
            Map<SourceFile, BitSet> seen = new HashMap<>();
            for (int left = in.count(); left > 0; left--) {
                seen.put(file(in.small()), in.bits());
            }
            return seen;
        }).orElse(Map.of());
    }

    private <T> Optional<T> part(SourceFile file, Part part, Function<Unpacker, T> reader) {
        int index = indexOf(file);
        return part(index < 0 ? NONE : parts.get(part)[index], reader);
    }

    private <T> Optional<T> part(int at, Function<Unpacker, T> reader) {
        try {
            return at < 0 ? Optional.empty() : Optional.ofNullable(reader.apply(new Unpacker(bytes, start + at, strings)));
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
        return new Dependencies(new NameHashes(in.ints()), new NameHashes(in.ints()), in.set(() -> file(in.small())),
                in.set(() -> file(in.small())));
    }

    private static Suppression suppression(Unpacker in) {
        return new Suppression(in.constant(Suppression.Kind.values()), in.strings(), in.list(() -> FindingFormat.span(in)),
                in.string(), FindingFormat.span(in), in.string(), in.string());
    }

    // ---- writing ----

    /** Replaces what is kept by the contents, and empties them as it goes on: both at once would be much to hold. */
    public static void write(CacheFolder folder, String name, Contents contents) {
        new Writer(contents).write(folder, name);
    }

    private static final class Writer {

        private final Contents contents;
        private final StringTable strings = new StringTable();
        private final Packer parts = new Packer(strings);
        private final Map<SourceFile, Integer> numbers = new HashMap<>();

        private Writer(Contents contents) {
            this.contents = contents;
        }

        private void write(CacheFolder folder, String name) {
            List<SourceFile> files = contents.scans().keySet().stream()
                    .sorted(Comparator.comparing(file -> file.path().toString())).toList();
            files.forEach(file -> numbers.put(file, numbers.size()));
            Packer index = new Packer(strings);
            index.number(contents.scans().values().stream().mapToLong(ScanCache.Entry::headers).sum());
            index.ints(files.stream().mapToInt(file -> strings.numberOf(contents.scans().get(file).digest())).toArray());
            for (Part part : Part.values()) {
                index.ints(files.stream().mapToInt(file -> write(file, part)).toArray());
            }
            index.map(contents.sightings(), seen -> index.number(write(seen, this::writeSightings)));
            index.ints(files.stream().mapToInt(file -> strings.numberOf(file.path().toString())).toArray());
            Packer head = new Packer();
            strings.write(head);
            folder.write(name, Stream.of(head, index, parts).flatMap(part -> part.written().stream()).toList());
        }

        /** Where it begins; negative when there is nothing to write. */
        private int write(SourceFile file, Part part) {
            return switch (part) {
                case SCAN -> write(contents.scans().get(file).scan(), scan -> ScanCache.write(scan, parts));
                case DECLARED -> write(contents.declared().remove(file), this::write);
                case BODY -> write(contents.bodies().remove(file), this::write);
                case ANALYSED -> write(contents.analysed().remove(file), this::write);
                case ANSWERED -> write(contents.answered().remove(file));
            };
        }

        private <T> int write(T value, Consumer<T> writer) {
            int at = parts.size();
            if (value == null) {
                return NONE;
            }
            writer.accept(value);
            return at;
        }

        private int write(Map<Asked, FileResult> answers) {
            if (answers == null || answers.isEmpty()) {
                return NONE;
            }
            int[] begins = answers.entrySet().stream().mapToInt(answer -> write(answer, each -> {
                FactsFormat.write(each.getKey(), parts);
                write(each.getValue());
            })).toArray();
            return write(begins, parts::ints);
        }

        private void writeSightings(Map<SourceFile, BitSet> seen) {
            parts.number(seen.size());
            seen.forEach((file, words) -> {
                parts.number(numbers.get(file));
                parts.bits(words);
            });
        }

        private void write(Types.Declared declared) {
            parts.ints(declared.names().sorted());
            TypesFormat.write(declared.types(), parts);
        }

        private void write(Dependencies dependencies) {
            parts.ints(dependencies.names().sorted());
            parts.ints(dependencies.supertypes().sorted());
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
