package dev.asynclint.engine;

import dev.asynclint.cache.FactsCache;
import dev.asynclint.cache.FileResult;
import dev.asynclint.cache.ScanCache;
import dev.asynclint.catalog.Catalog;
import dev.asynclint.catalog.CatalogReader;
import dev.asynclint.facts.Asked;
import dev.asynclint.facts.Candidate;
import dev.asynclint.facts.FileFacts;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.filter.Suppression;
import dev.asynclint.filter.Suppressions;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fingerprint;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunResult.Baselined;
import dev.asynclint.finding.RunStats;
import dev.asynclint.model.FileModel;
import dev.asynclint.program.Linker;
import dev.asynclint.program.Program;
import dev.asynclint.source.FileScan;
import dev.asynclint.source.FileScanner;
import dev.asynclint.source.JavaSource;
import dev.asynclint.source.SourceFile;
import dev.asynclint.source.SourceTree;
import dev.asynclint.source.Words;
import dev.asynclint.types.AsyncApis;
import dev.asynclint.types.Dependencies;
import dev.asynclint.types.JdkTypes;
import dev.asynclint.types.Names;
import dev.asynclint.types.ProjectTypes;
import dev.asynclint.types.TypeResolver;
import dev.asynclint.types.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The pipeline, from top to bottom: discover, scan, analyse, link, suppress. */
public final class Linter {

    /** Words of which a file must have one for its calls to count in the statistics. */
    private static final List<String> ASYNC_WORDS = List.of("CompletableFuture", "CompletionStage", "Executor",
            "ExecutorService", "ScheduledExecutorService", "Executors", "Future", "Thread", "ListenableFuture");
    /** A comment that silences a rule must be seen even where no rule has anything to say. */
    private static final String SUPPRESSION_WORD = "asynclint";

    private final RuleBook book;

    public Linter() {
        this(RuleBook.builtIn());
    }

    public Linter(RuleBook book) {
        this.book = book;
    }

    /**
     * Loads the parser and the types of the JDK, for a thread beside the one that still reads the command line: most of the
     * time of a short run goes into the first use of each class.
     */
    public static void warmUp() {
        JavaSource.warmUp();
        new JdkTypes().find("java.util.concurrent.CompletableFuture");
    }

    /**
     * @throws UncheckedIOException when a named path does not exist or cannot be read
     * @throws dev.asynclint.catalog.CatalogException when a line of a catalogue cannot be understood
     */
    public RunResult run(Request request, Progress progress) {
        return new Run(request, progress).run();
    }

    /** The state of one run. */
    private final class Run {

        private final Request request;
        private final Progress progress;
        private final Workers workers;
        private List<RuleBook.Entry> rules;
        private final Suppressions suppressionReader = new Suppressions(book.rules());
        private final Collection<Problem> problems = new java.util.concurrent.ConcurrentLinkedQueue<>();
        private final Set<SourceFile> reported = ConcurrentHashMap.newKeySet();
        private final Map<SourceFile, FileScan> scans = new ConcurrentHashMap<>();
        private final Map<SourceFile, List<Suppression>> suppressions = new ConcurrentHashMap<>();
        private final Map<String, BitSet> wordsOfRules = new HashMap<>();
        private final Map<String, BitSet> alsoWordsOfRules = new HashMap<>();
        private final Map<String, Long> stages = new LinkedHashMap<>();
        private List<SourceFile> files;
        private Words words;
        private Catalog catalog;
        private RunCache cache;
        private EarlierRun earlier;
        private final FactsToKeep facts;
        private Predicate<SourceFile> lookedAt;
        private Types types;
        private Program program;
        private CallerSearch search;
        private final Predicate<SourceFile> notAnalysed = file -> !program.has(file);
        private long bytes;

        private Run(Request request, Progress progress) {
            this.request = request;
            this.progress = progress;
            this.workers = new Workers(request.threads());
            this.facts = new FactsToKeep(request.cache() != null);
            this.rules = book.entries().stream().filter(e -> request.rules().contains(e.name())
                    && request.release() >= e.info().minRelease() && request.release() <= e.info().maxRelease()).toList();
        }

        RunResult run() {
            long start = System.nanoTime();
            workers.together(this::discover, this::prepareScan);
            start = stage("discover", start);
            scan();
            start = stage("scan", start);
            List<Problem> unread = List.copyOf(problems);
            Optional<RunResult> known = cache == null ? Optional.empty() : cache.result(files, unread);
            if (known.isPresent()) {
                stage("cache", start);
                return new RunResult(known.get().findings(), known.get().problems(), known.get().stats().during(stages),
                        known.get().linted(), Baselined.NOTHING);
            }
            RunResult result = lint(start);
            if (cache != null) {
                cache.keep(files, unread, result);
            }
            return result;
        }

        private RunResult lint(long scanned) {
            long start = scanned;
            ProjectTypes project = new ProjectTypes();
            workers.together(() -> catalog = CatalogReader.read(request.catalogs(), imports()), () -> fill(project));
            start = stage("catalogue", start);
            earlier = cache == null ? EarlierRun.NONE : cache.earlier(rules, catalog);
            types = new Types(project, new JdkTypes(), catalog, earlier::declarations);
            program = new Program(types);
            search = new CallerSearch(scans, project, workers, earlier, facts, problems);
            start = stage("compare", start);
            RunResult result = result(start);
            if (cache != null && facts.isWorthWriting()) {
                start = System.nanoTime();
                FactsCache.Contents contents = cache.contents(facts, types, earlier);
                program = null; // what is being written takes memory, and this is the most that a run holds
                types = null;
                cache.keep(contents);
                stage("keep", start);
            }
            return result;
        }

        private RunResult result(long prepared) {
            lookedAt = lookedAt();
            List<SourceFile> concerned = new ArrayList<>(concerned());
            analyse(concerned);
            List<SourceFile> callers = callersOfAsync();
            analyse(callers);
            concerned.addAll(callers);
            long start = stage("analyse", prepared);
            Linker linker = link();
            List<Finding> findings = findings(linker, concerned);
            start = stage("link", start);
            List<Finding> kept = suppress(findings);
            stage("suppress", start);
            return new RunResult(kept, List.copyOf(problems), stats(concerned, findings.size() - kept.size()),
                    linted(), Baselined.NOTHING);
        }

        private void discover() {
            progress.at("discover", 0, 0);
            try {
                SourceTree.Discovered found = SourceTree.discover(request.paths(), request.workingDirectory(),
                        request.excludes(), request.overlay());
                problems.addAll(found.problems());
                files = found.files();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void prepareScan() {
            Set<String> wanted = new TreeSet<>(ASYNC_WORDS);
            wanted.add(SUPPRESSION_WORD);
            // of all rules, so that runs with other ones can use what is kept of the scans
            book.entries().forEach(r -> wanted.addAll(List.of(r.info().words())));
            book.entries().forEach(r -> wanted.addAll(List.of(r.info().alsoWords())));
            book.entries().forEach(r -> wanted.addAll(List.of(r.info().treeWords())));
            words = new Words(wanted);
            rules.forEach(r -> wordsOfRules.put(r.name(), words.indexesOf(List.of(r.info().words()))));
            rules.forEach(r -> alsoWordsOfRules.put(r.name(), words.indexesOf(List.of(r.info().alsoWords()))));
            cache = request.cache() == null ? null : RunCache.of(request, words);
        }

        private void scan() {
            AtomicInteger done = new AtomicInteger();
            AtomicLong read = new AtomicLong();
            workers.forEach(files, file -> {
                try {
                    scans.put(file, scan(file, read));
                } catch (IOException e) {
                    problems.add(new Problem(file.displayPath(), 0, "cannot be read: " + e.getMessage()));
                }
                progress.at("scan", done.incrementAndGet(), files.size());
            });
            bytes = read.get();
            if (cache != null) {
                cache.keepScans();
            }
            BitSet inTree = new BitSet();
            scans.values().forEach(scan -> inTree.or(scan.words()));
            rules = rules.stream().filter(r -> r.info().treeWords().length == 0
                    || inTree.intersects(words.indexesOf(List.of(r.info().treeWords())))).toList();
        }

        private FileScan scan(SourceFile file, AtomicLong read) throws IOException {
            if (cache != null) {
                ScanCache.Entry entry = cache.scan(file, text -> FileScanner.scan(text, words));
                read.addAndGet(entry.size());
                return entry.scan();
            }
            byte[] text = file.readBytes();
            read.addAndGet(text.length);
            return FileScanner.scan(text, words);
        }

        private boolean concerns(RuleBook.Entry rule, SourceFile file) {
            return rule.info().callers() || hasWords(rule, file);
        }

        private boolean hasWords(RuleBook.Entry rule, SourceFile file) {
            BitSet found = scans.get(file).words();
            BitSet also = alsoWordsOfRules.get(rule.name());
            return found.intersects(wordsOfRules.get(rule.name())) && (also.isEmpty() || found.intersects(also));
        }

        private Set<String> imports() {
            Set<String> imports = new HashSet<>();
            scans.values().forEach(scan -> imports.addAll(scan.imports()));
            return imports;
        }

        private void fill(ProjectTypes project) {
            for (SourceFile file : files) {
                FileScan scan = scans.get(file);
                if (scan != null) {
                    project.add(file, scan);
                }
            }
        }

        /** Which files are linted: in those alone anything is looked for. */
        private Predicate<SourceFile> lookedAt() {
            Predicate<SourceFile> linted = f -> f.linted() && scans.containsKey(f) && !scans.get(f).generated();
            Request.Focus focus = request.focus();
            if (focus.files().isEmpty()) {
                return linted;
            }
            Set<SourceFile> wanted = new HashSet<>();
            files.stream().filter(f -> focus.files().contains(f.path())).forEach(wanted::add);
            if (focus.neighbours()) {
                Map<String, Set<String>> types = new HashMap<>();
                wanted.stream().filter(scans::containsKey).forEach(f -> search.addTypes(scans.get(f), types));
                wanted.addAll(search.callers(types, Set.of(), notAnalysed.and(linted)));
            }
            return linted.and(wanted::contains);
        }

        /** The files that a chosen rule may have something to say about; the largest first, so that no thread waits. */
        private List<SourceFile> concerned() {
            BitSet suppression = words.indexesOf(List.of(SUPPRESSION_WORD));
            return files.stream()
                    .filter(f -> lookedAt.test(f)
                            && (scans.get(f).words().intersects(suppression) || rules.stream().anyMatch(r -> hasWords(r, f))))
                    .sorted(Comparator.comparingInt((SourceFile f) -> -scans.get(f).lines())
                            .thenComparing(Comparator.naturalOrder())).toList();
        }

        /** Runs the rules over files that concern them. */
        private void analyse(List<SourceFile> files) {
            BitSet async = words.indexesOf(ASYNC_WORDS);
            gather(files, "analyse", file -> {
                FileResult result = facts.take(file, earlier.analysed(file, types), () -> {
                    JavaSource.Parsed parsed = JavaSource.parse(file);
                    FileResult found = look(file, parsed, Asked.NOTHING, model -> FileAnalysis.analyse(model,
                            rules.stream().filter(r -> concerns(r, file)).toList(), request.profile(),
                            scans.get(file).words().intersects(async)));
                    boolean maySuppress = parsed.unit() != null && (parsed.text().contains("SuppressWarnings")
                            || parsed.text().contains(SUPPRESSION_WORD));
                    return maySuppress ? found.with(suppressionReader.read(parsed.unit(), parsed.text())) : found;
                });
                facts.analysed(file, result);
                suppressions.put(file, result.suppressions());
                return result;
            });
        }

        /** Answers what the link step asks of files, in which no rule has anything to say now. */
        private void answer(Map<SourceFile, Asked> questions) {
            gather(List.copyOf(questions.keySet()), "link", file -> {
                Asked asked = questions.get(file);
                FileResult result = facts.take(file, earlier.answered(file, asked, types), () -> {
                    Set<String> names = asked.methods().stream().map(MethodTarget::nameIn).collect(Collectors.toSet());
                    return look(file, JavaSource.parseMethods(file, names, asked.callees()), asked,
                            model -> FactGathering.answers(model.inPart(), asked));
                });
                facts.answered(file, asked, result);
                return result;
            });
        }

        private void gather(List<SourceFile> files, String stage, Function<SourceFile, FileResult> work) {
            AtomicInteger done = new AtomicInteger();
            Map<SourceFile, FileResult> results = new ConcurrentHashMap<>();
            workers.forEach(files, file -> {
                FileResult result = work.apply(file);
                report(file, result.problem());
                results.put(file, result);
                progress.at(stage, done.incrementAndGet(), files.size());
            });
            files.stream().sorted().forEach(file -> program.add(results.get(file).facts()));
        }

        private FileResult look(SourceFile file, JavaSource.Parsed parsed, Asked asked, Function<FileModel, FileFacts> work) {
            if (parsed.unit() == null) {
                return new FileResult(FileFacts.nothing(file, asked), List.of(), parsed.problem(), Dependencies.NONE);
            }
            try {
                Types.View view = types.from(file);
                Names names = types.declare(view, parsed.unit());
                FileFacts found = work.apply(new FileModel(file, parsed.unit(), parsed.text(),
                        new TypeResolver(view, names), request.release()));
                return new FileResult(found, List.of(), null, view.lookups().dependencies());
            } catch (StackOverflowError e) {
                return new FileResult(FileFacts.nothing(file, asked), List.of(),
                        new Problem(file.displayPath(), 0, "is nested too deeply to be analysed"), Dependencies.NONE);
            }
        }

        /** A file is read again for each round of questions; what is wrong with it is said once. */
        private void report(SourceFile file, Problem problem) {
            if (problem != null && reported.add(file)) {
                problems.add(problem);
            }
        }

        /**
         * Files without any of the words that name a type, of the tree or of a library, and one of its methods that give a
         * future, or can be interrupted: they may lose it. Of types in files that are not linted all that name them: their methods were not looked at.
         * Only rules that ask for callers are concerned with them.
         */
        private List<SourceFile> callersOfAsync() {
            if (rules.stream().noneMatch(r -> r.info().callers())
                    || scans.keySet().stream().noneMatch(f -> lookedAt.test(f) && !program.has(f))) {
                return List.of();
            }
            Map<String, Set<String>> methods = new HashMap<>();
            program.all().forEach(facts -> facts.asyncMethods().forEach((type, names) -> search.heirs(type).forEach(
                    heir -> methods.computeIfAbsent(heir, t -> new TreeSet<>()).addAll(names))));
            scans.keySet().stream().filter(this::isLeftOut).filter(f -> rules.stream().anyMatch(r -> r.info().callers() && hasWords(r, f)))
                    .forEach(file -> search.addTypes(scans.get(file), methods));
            Set<String> seen = scans.values().stream().flatMap(FileScan::seen).collect(Collectors.toSet());
            scans.keySet().stream().min(Comparator.naturalOrder()).map(types::from).ifPresent(view -> AsyncApis.of(view, seen).forEach(
                    (type, own) -> search.heirs(type).forEach(name -> methods.computeIfAbsent(name, t -> new TreeSet<>()).addAll(own))));
            return search.callers(methods, Set.of(), notAnalysed.and(lookedAt));
        }

        /** Whether a run over everything would look into a file, and this one does not. */
        private boolean isLeftOut(SourceFile file) {
            return !program.has(file) && rules.stream().anyMatch(r -> hasWords(r, file));
        }

        /** Asks the files that answers need, until none is missing. */
        private Linker link() {
            Linker linker = new Linker(program);
            answer(callersAsked(linker));
            for (Map<SourceFile, Asked> missing = linker.missing(); !missing.isEmpty(); missing = linker.missing()) {
                answer(missing);
            }
            return linker;
        }

        /** @param words of which a caller's file must have one, when there are any */
        private void askCallers(Map<String, Set<String>> methods, Set<String> words, Predicate<SourceFile> among,
                                Map<SourceFile, Asked> asked) {
            search.callers(methods, words, notAnalysed.and(among)).forEach(file -> methods.values().forEach(
                    asked.computeIfAbsent(file, f -> new Asked()).callees()::addAll));
        }

        /** How files call the methods of which that matters: those that were analysed, and those that may lead there. */
        private Map<SourceFile, Asked> callersAsked(Linker linker) {
            Map<SourceFile, Asked> asked = new TreeMap<>();
            Set<String> callees = linker.wantedCallees();
            for (FileFacts facts : program.all()) {
                facts.calls().values().stream().flatMap(Set::stream).filter(callees::contains).forEach(name ->
                        asked.computeIfAbsent(facts.file(), f -> new Asked()).callees().add(name));
            }
            askCallers(linker.wantedCallers(), Set.of(), f -> true, asked);
            askCallers(linker.wantedRunners(), types.catalog().contextWords(), f -> true, asked);
            Map<String, Set<String>> users = new HashMap<>();
            linker.wantedUsers().forEach((type, names) -> search.heirs(type).forEach(
                    heir -> users.computeIfAbsent(heir, t -> new TreeSet<>()).addAll(names)));
            askCallers(users, Set.of(), this::isLeftOut, asked);
            askCallers(linker.wantedRunners(), Set.of(), this::isLeftOut, asked);
            return asked;
        }

        private List<Finding> findings(Linker linker, List<SourceFile> concerned) {
            Map<String, RuleBook.Entry> byName = rules.stream()
                    .collect(Collectors.toMap(RuleBook.Entry::name, e -> e));
            List<Finding> all = new ArrayList<>();
            for (SourceFile file : concerned.stream().sorted().toList()) {
                List<Candidate> held = new ArrayList<>();
                for (Candidate candidate : program.file(file).candidates()) {
                    linker.answer(candidate, file).ifPresent(held::add);
                }
                all.addAll(toFindings(file, Precedence.oneASite(held, byName)));
            }
            return all;
        }

        private List<Finding> toFindings(SourceFile file, List<Candidate> candidates) {
            return candidates.stream().map(c -> new Finding(c.rule(), c.severity(),
                    new Location(file.displayPath(), c.at()), c.member(), c.excerpt(), c.message(), c.help(), c.notes(),
                    c.source(), Fingerprint.NONE)).toList();
        }

        /** Fingerprints come after: a finding that is silenced must not change the number of one that is not. */
        private List<Finding> suppress(List<Finding> findings) {
            Path home = SourceTree.homeOf(request.paths().get(0), request.workingDirectory());
            Map<String, List<Finding>> byFile = findings.stream()
                    .collect(Collectors.groupingBy(f -> f.at().path()));
            Set<String> chosen = request.rules();
            List<Finding> kept = new ArrayList<>();
            for (SourceFile file : scans.keySet().stream().sorted().toList()) {
                List<Finding> own = byFile.getOrDefault(file.displayPath(), List.of());
                List<Suppression> silencing = file.linted() ? suppressions.getOrDefault(file, List.of()) : List.of();
                kept.addAll(Fingerprint.number(
                        suppressionReader.apply(file.displayPath(), own, silencing, chosen).kept(),
                        SourceTree.pathFrom(home, file.path())));
            }
            return kept;
        }

        /** Those in which a finding would have been found. */
        private Set<String> linted() {
            Set<String> linted = scans.keySet().stream().filter(lookedAt)
                    .map(SourceFile::displayPath).collect(Collectors.toCollection(HashSet::new));
            problems.forEach(problem -> linted.remove(problem.path()));
            return linted;
        }

        private long stage(String name, long start) {
            long now = System.nanoTime();
            stages.put(name, (now - start) / 1_000_000);
            return now;
        }

        private RunStats stats(List<SourceFile> concerned, int suppressed) {
            long candidateCalls = 0;
            long unknown = 0;
            for (SourceFile file : concerned) {
                candidateCalls += program.file(file).candidateCalls();
                unknown += program.file(file).unknownReceivers();
            }
            // Not those that happened to be asked before they were analysed: that depends on the threads.
            int declared = (int) facts.declarationsRead(types).stream().filter(f -> !program.has(f)).count();
            long lines = scans.values().stream().mapToLong(FileScan::lines).sum();
            int reached = program.all().size() - concerned.size();
            return new RunStats(files.size(), bytes, lines, concerned.size(), reached, declared, facts.filesKnown(),
                    candidateCalls, unknown, suppressed, stages);
        }
    }
}
