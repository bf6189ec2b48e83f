import dev.asynclint.engine.RuleBook;
import dev.asynclint.rule.Profile;
import dev.asynclint.source.FileScanner;
import dev.asynclint.source.JavaSource;
import dev.asynclint.source.SourceFile;
import dev.asynclint.source.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the parser costs by itself: parses the files that a run of the default profile parses, in the same way and with two
 * threads, and does nothing with them. speed.sh runs it, as the least that asynclint could take on this parser.
 *
 * <p>Arguments: a tree, and how many files to read for their declarations besides (as --stats counts them).
 */
public final class ParserAlone {

    public static void main(String[] arguments) throws Exception {
        List<RuleBook.Entry> rules = RuleBook.builtIn().entries().stream().filter(e -> e.info().profile() == Profile.DEFAULT
                && e.info().minRelease() <= 21 && e.info().maxRelease() >= 21).toList();
        Set<String> wanted = new TreeSet<>();
        rules.forEach(r -> List.of(r.info().words(), r.info().alsoWords(), r.info().treeWords())
                .forEach(words -> wanted.addAll(List.of(words))));
        Words words = new Words(wanted);
        Map<SourceFile, BitSet> seen = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path path : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                SourceFile file = new SourceFile(path, path.toString(), true);
                seen.put(file, FileScanner.scan(file.readBytes(), words).words());
            }
        }
        BitSet inTree = new BitSet();
        seen.values().forEach(inTree::or);
        List<SourceFile> whole = new ArrayList<>();
        List<SourceFile> others = new ArrayList<>();
        seen.forEach((file, has) -> (rules.stream().anyMatch(rule -> concerns(rule, has, inTree, words)) ? whole : others).add(file));
        long start = System.nanoTime();
        parse(whole, JavaSource::parse);
        parse(others.subList(0, Math.min(others.size(), Integer.parseInt(arguments[1]))), JavaSource::parseDeclarations);
        System.out.printf("%d files parsed whole and %s for their declarations in %d ms%n", whole.size(), arguments[1],
                (System.nanoTime() - start) / 1_000_000);
    }

    private static boolean concerns(RuleBook.Entry rule, BitSet has, BitSet inTree, Words words) {
        BitSet also = words.indexesOf(List.of(rule.info().alsoWords()));
        return has.intersects(words.indexesOf(List.of(rule.info().words()))) && (also.isEmpty() || has.intersects(also))
                && (rule.info().treeWords().length == 0 || inTree.intersects(words.indexesOf(List.of(rule.info().treeWords()))));
    }

    private static void parse(List<SourceFile> files, Consumer<SourceFile> parser) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> all = new ArrayList<>();
            files.forEach(file -> all.add(threads.submit(() -> parser.accept(file))));
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
