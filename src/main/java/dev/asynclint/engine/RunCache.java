package dev.asynclint.engine;

import dev.asynclint.cache.CacheFolder;
import dev.asynclint.cache.Digest;
import dev.asynclint.cache.FactsCache;
import dev.asynclint.cache.ResultCache;
import dev.asynclint.cache.ScanCache;
import dev.asynclint.catalog.Catalog;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.source.FileScan;
import dev.asynclint.source.SourceFile;
import dev.asynclint.source.SourceTree;
import dev.asynclint.source.Words;
import dev.asynclint.types.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * What a run takes over from earlier ones: the scans of files that did not change; when nothing at all did, the whole
 * result; and else what was found out about each file, as far as it still holds. A name is made of all that the result or
 * the facts of every file depend on, so a change of any of that is another name.
 */
final class RunCache {

    private final String tool = toolIdentity();
    private final CacheFolder folder;
    private final Request request;
    private final String scansName;
    private final ScanCache scans;
    private String factsName;
    private final Map<SourceFile, ScanCache.Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, SourceFile> files = new ConcurrentHashMap<>();

    private RunCache(CacheFolder folder, Request request, Words words) {
        this.folder = folder;
        this.request = request;
        Digest project = new Digest().add(tool);
        request.paths().stream().map(SourceTree::rootOf).distinct().sorted().forEach(root -> project.add(root.toString()));
        for (int i = 0; i < words.size(); i++) {
            project.add(words.word(i));
        }
        scansName = "scans-" + project.hex();
        scans = ScanCache.read(folder, scansName);
    }

    /** @param words what the scans look for */
    static RunCache of(Request request, Words words) {
        return new RunCache(new CacheFolder(request.cache()), request, words);
    }

    ScanCache.Entry scan(SourceFile file, Function<byte[], FileScan> scanner) throws IOException {
        ScanCache.Entry entry = scans.scan(file, scanner);
        entries.put(file, entry);
        files.put(file.path().toString(), file);
        return entry;
    }

    void keepScans() {
        scans.write(folder, scansName, entries);
    }

    Optional<RunResult> result(Collection<SourceFile> files, Collection<Problem> problems) {
        return ResultCache.read(folder, resultName(files, problems));
    }

    void keep(Collection<SourceFile> files, Collection<Problem> problems, RunResult result) {
        ResultCache.write(folder, resultName(files, problems), result);
    }

    /**
     * @param rules   those that this tree needs
     * @param catalog of which the files count that this tree needs
     */
    EarlierRun earlier(List<RuleBook.Entry> rules, Catalog catalog) {
        factsName = factsName(rules, catalog);
        return new EarlierRun(FactsCache.read(folder, factsName, files), entries);
    }

    FactsCache.Contents contents(FactsToKeep facts, Types types, EarlierRun earlier) {
        return facts.contents(entries, types, earlier);
    }

    /** @param contents is empty afterwards */
    void keep(FactsCache.Contents contents) {
        FactsCache.write(folder, factsName, contents);
    }

    /** Which files are linted makes no difference to what is found out about one. */
    private String factsName(List<RuleBook.Entry> rules, Catalog catalog) {
        Digest all = options();
        rules.forEach(rule -> all.add(rule.name()));
        request.paths().stream().map(SourceTree::rootOf).distinct().sorted().forEach(root -> all.add(root.toString()));
        catalog.files().forEach(all::add);
        return "facts-" + all.hex();
    }

    private Digest options() {
        Digest all = new Digest().add(tool).add(request.workingDirectory().toString())
                .add(request.profile().name()).add(Integer.toString(request.release())).add("rules");
        request.rules().stream().sorted().forEach(all::add);
        all.add("catalogs");
        for (Path catalog : request.catalogs()) {
            try {
                all.add(catalog.toString()).add(Digest.of(Files.readAllBytes(catalog)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** All that a result depends on, but the number of threads. */
    private String resultName(Collection<SourceFile> files, Collection<Problem> problems) {
        Digest all = options().add(SourceTree.homeOf(request.paths().get(0), request.workingDirectory()).toString());
        request.paths().forEach(path -> all.add(path.toString()));
        all.add(request.focus().neighbours() ? "near" : "at");
        request.focus().files().stream().sorted().forEach(file -> all.add(file.toString()));
        all.add("files");
        files.stream().sorted().forEach(file -> all.add(file.path().toString()).add(file.linted() ? "linted" : "asked")
                .add(entries.containsKey(file) ? entries.get(file).digest() : "unreadable"));
        all.add("problems");
        problems.stream().sorted().forEach(problem -> all.add(problem.toString()));
        return "result-" + all.hex();
    }

    /** Another build of the tool is another tool, whatever its version says. */
    private static String toolIdentity() {
        try {
            Path code = Path.of(RunCache.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(code)) {
                CRC32C sum = new CRC32C();
                byte[] jar = Files.readAllBytes(code);
                sum.update(jar);
                return jar.length + " " + sum.getValue();
            }
            try (Stream<Path> classes = Files.walk(code)) {
                StringBuilder identity = new StringBuilder();
                for (Path file : classes.filter(Files::isRegularFile).sorted().toList()) {
                    identity.append(file).append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file));
                }
                return identity.toString();
            }
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return "unknown " + System.nanoTime(); // nothing is then found again
        }
    }
}
