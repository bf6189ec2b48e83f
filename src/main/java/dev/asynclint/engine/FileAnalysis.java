package dev.asynclint.engine;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.Runs;
import dev.asynclint.facts.CallSite;
import dev.asynclint.facts.Candidate;
import dev.asynclint.facts.Context;
import dev.asynclint.facts.Effect;
import dev.asynclint.facts.FileFacts;
import dev.asynclint.facts.MethodFacts;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.facts.Start;
import dev.asynclint.finding.Location;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.Execution;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.GivenFuture;
import dev.asynclint.model.Handler;
import dev.asynclint.model.Loop;
import dev.asynclint.model.LostFuture;
import dev.asynclint.model.Recovery;
import dev.asynclint.model.Task;
import dev.asynclint.model.Wait;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.types.Certainty;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Runs rules over one file and gathers its facts. */
final class FileAnalysis {

    private final FileModel file;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final Map<String, MethodFacts> methods = new LinkedHashMap<>();

    private FileAnalysis(FileModel file) {
        this.file = file;
    }

    /**
     * @param profile    reports that it does not speak are dropped, so that nobody asks about them
     * @param countCalls whether the file's calls count for the statistics: it mentions a future, executor or thread
     */
    static FileFacts analyse(FileModel file, List<RuleBook.Entry> rules, Profile profile, boolean countCalls) {
        FileAnalysis analysis = new FileAnalysis(file);
        analysis.gatherFacts();
        if (!rules.isEmpty()) {
            analysis.runRules(rules, profile);
        }
        long candidateCalls = countCalls ? analysis.candidateCalls().count() : 0;
        long unknown = countCalls ? analysis.candidateCalls()
                .filter(c -> c.resolution().certainty() == Certainty.UNKNOWN).count() : 0;
        return new FileFacts(file.source(), analysis.methods, file.isTest() ? List.of() : analysis.starts,
                file.executors().declared(), file.isTest() ? Set.of() : analysis.calledInLoops(),
                file.isTest() ? Map.of() : analysis.futureUses(), analysis.candidates, candidateCalls,
                unknown);
    }

    private java.util.stream.Stream<Call> candidateCalls() {
        return file.calls().stream().filter(c -> c.node() instanceof MethodCallExpr call
                && call.getScope().isPresent() && file.catalog().knowsName(call.getNameAsString()));
    }

    // ---- rules ----

    private void runRules(List<RuleBook.Entry> rules, Profile profile) {
        List<Blocking> blocking = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        List<Wait> waits = new ArrayList<>();
        List<LostFuture> lost = new ArrayList<>();
        for (Call call : file.calls()) {
            addBlocking(call, blocking);
            addTasks(call, tasks);
            call.effect().filter(e -> e.kind() == Effect.Kind.BLOCKS && !e.timed())
                    .ifPresent(e -> waits.add(new Wait(call, e)));
            if (file.futures().isDropped(call) && file.futures().isFuture(call.type())) {
                lost.add(new LostFuture(call, file.futures().chain(call)));
            }
        }
        for (RuleBook.Entry entry : rules) {
            // a rule that is chosen speaks as its own profile does, even if that is stricter than the run's
            int spoken = Math.max(profile.ordinal(), entry.info().profile().ordinal());
            Report report = new Report(file, entry.name(), entry.info(),
                    c -> candidates.addAll(c.profile() <= spoken ? List.of(c) : List.of()));
            each(file.calls(), report, entry.rule()::call);
            each(blocking, report, entry.rule()::blocking);
            each(tasks, report, entry.rule()::task);
            each(waits, report, entry.rule()::waiting);
            each(lost, report, entry.rule()::lostFuture);
            each(file.handlers(), report, (Handler h, Report r) -> entry.rule().handler(h, r));
            each(file.scopes(), report, entry.rule()::scope);
            entry.rule().file(file, report);
        }
    }

    private static <T> void each(List<T> words, Report report, BiConsumer<T, Report> rule) {
        words.forEach(word -> rule.accept(word, report));
    }

    private void addBlocking(Call call, List<Blocking> into) {
        Context context = call.body().context();
        if (context.place() != Place.NOWHERE) {
            if (call.blocks()) {
                into.add(new Blocking(call, null, context));
            } else {
                call.target().ifPresent(target -> into.add(new Blocking(call, target, context)));
            }
        }
        taskObject(call).filter(task -> !file.guards().waitsForInputAlone(call, task.call().target()))
                .ifPresent(task -> into.add(new Blocking(call, task.call().target(), task.context())));
    }

    /** {@code supplyAsync(new Loader())} is {@code supplyAsync(() -> new Loader().get())}. */
    private Optional<Start> taskObject(Call call) {
        if (!(call.node() instanceof ObjectCreationExpr creation) || creation.getAnonymousClassBody().isPresent()) {
            return Optional.empty();
        }
        Optional<MethodTarget> work = file.taskMethod(call);
        if (work.isEmpty()) {
            return Optional.empty();
        }
        Optional<Execution.Handover> handover = file.execution().handoverOf(creation);
        return handover.filter(h -> h.runs().place() != Place.NOWHERE).map(h -> new Start(
                file.execution().context(h), new CallSite(work.get(), null, call.location(),
                        MethodDecl.label(work.get().owner(), work.get().name()), false)));
    }

    private void addTasks(Call call, List<Task> into) {
        Api api = call.api();
        if (api == null) {
            return;
        }
        for (Runs runs : api.runs()) {
            if (runs.argument() >= 0 && runs.place() != Place.SAME_THREAD && runs.place() != Place.NOWHERE) {
                Context context = file.execution().context(new Execution.Handover(call, runs.argument(), runs));
                into.add(new Task(call, runs.argument(), runs, context));
            }
        }
    }

    // ---- facts ----

    private void gatherFacts() {
        for (Body body : file.bodies()) {
            if (body.isMethod()) {
                MethodFacts facts = method(body);
                methods.put(facts.key(), facts);
            } else if (body.node() instanceof TypeDeclaration<?> type && type.getConstructors().isEmpty()) {
                implicitConstructor(body, type);
            }
            if (body.parent() != null && !body.isMethod() && isKnown(body.context())
                    && !file.execution().handover(body).map(h -> h.runs().place() == Place.SAME_THREAD).orElse(true)) {
                addStarts(body);
            }
        }
        for (Call call : file.calls()) {
            taskObject(call).filter(start -> isKnown(start.context())).ifPresent(starts::add);
        }
        for (Body body : file.bodies()) {
            if (body.isMethod() && body.parent() != null && isKnown(body.context())) {
                addStarts(body);
            }
        }
    }

    private static boolean isKnown(Context context) {
        return !context.equals(Context.CALLER) && !context.equals(Context.UNKNOWN);
    }

    private void addStarts(Body body) {
        for (CallSite call : callSites(body)) {
            if (call.target() != null) {
                starts.add(new Start(body.context(), call));
            }
        }
    }

    private MethodFacts method(Body body) {
        MethodDecl declaration = body.declaration();
        List<CallSite> calls = callSites(body);
        if (body.node() instanceof ConstructorDeclaration && body.parent() != null) {
            calls.addAll(initialisers(body.parent()));
        }
        List<String> parameters = declaration.parameters().stream().map(TypeRef::simpleName).toList();
        Context context = body.parent() != null && body.parent().node() instanceof TypeDeclaration<?>
                && !file.isTest() ? body.context() : Context.CALLER;
        Optional<GivenFuture> given = GivenFuture.of(body);
        return new MethodFacts(declaration.key(), declaration.owner(), declaration.name(), parameters,
                declaration.label(), file.location(((CallableDeclaration<?>) body.node()).getName()),
                traits(body, given), context.equals(Context.UNKNOWN) ? Context.CALLER : context, calls,
                given.map(GivenFuture::handedOn).orElse(List.of()));
    }

    private void implicitConstructor(Body body, TypeDeclaration<?> type) {
        String owner = file.types().ownerName(type.getName());
        String key = MethodTarget.key(owner, "new", List.of());
        methods.put(key, new MethodFacts(key, owner, "new", List.of(), MethodDecl.label(owner, "new"),
                file.location(type.getName()), Set.of(), Context.CALLER, initialisers(body), List.of()));
    }

    /** What making an object runs besides the constructor: field initialisers and initialiser blocks. */
    private List<CallSite> initialisers(Body type) {
        List<CallSite> found = new ArrayList<>();
        for (Call call : type.callsOnThread()) {
            FieldDeclaration field = call.node().findAncestor(FieldDeclaration.class).orElse(null);
            if (field != null && !field.isStatic()) {
                site(call).ifPresent(found::add);
            }
        }
        for (Body inner : type.inner()) {
            if (inner.node() instanceof InitializerDeclaration block && !block.isStatic()) {
                found.addAll(callSites(inner));
            }
        }
        return found;
    }

    private Set<String> calledInLoops() {
        return file.calls().stream().filter(c -> c.target().isPresent()
                        && Loop.around(c).filter(loop -> loop.isOverData() && loop.handsOver(c)).isPresent())
                .map(c -> c.target().get().key()).collect(java.util.stream.Collectors.toSet());
    }

    /** A call of the same name around it only passes the future on, which says nothing of its use. */
    private Map<String, Integer> futureUses() {
        return file.calls().stream().filter(c -> c.target().isPresent() && file.futures().isFuture(c.type())
                        && !c.name().equals("new")
                        && !(c.body().method().isMethod() && c.body().method().declaration().name().equals(c.name())))
                .collect(java.util.stream.Collectors.toMap(c -> c.target().get().key(),
                        c -> file.futures().isDropped(c) ? -1 : 1, Integer::sum));
    }

    private List<CallSite> callSites(Body body) {
        List<CallSite> sites = new ArrayList<>();
        for (Call call : body.callsOnThread()) {
            site(call).ifPresent(sites::add);
        }
        return sites;
    }

    private Optional<CallSite> site(Call call) {
        Location at = call.location();
        if (call.effect().isPresent()) {
            return Optional.of(new CallSite(null, call.effect().get(), at, call.label(), isUnderMonitor(call)));
        }
        return call.target().map(target -> new CallSite(target, null, at,
                MethodDecl.label(target.owner(), target.name()), isUnderMonitor(call)));
    }

    private boolean isUnderMonitor(Call call) {
        return file.locks().monitorAt(call).isPresent();
    }

    private Set<MethodFacts.Trait> traits(Body body, Optional<GivenFuture> given) {
        Set<MethodFacts.Trait> traits = EnumSet.noneOf(MethodFacts.Trait.class);
        MethodDecl declaration = body.declaration();
        if (declaration.is(MethodDecl.Flag.SYNCHRONIZED)) {
            traits.add(MethodFacts.Trait.SYNCHRONIZED);
        }
        if (declaration.is(MethodDecl.Flag.ABSTRACT)) {
            traits.add(MethodFacts.Trait.ABSTRACT);
        }
        for (String annotation : declaration.annotations()) {
            AnnotationFacts facts = file.catalog().annotation(annotation);
            if (facts != null && (facts.is(AnnotationFacts.Word.NEVER_BLOCKS)
                    || facts.is(AnnotationFacts.Word.MUST_NOT_BLOCK))) {
                traits.add(MethodFacts.Trait.NEVER_BLOCKS);
            }
        }
        if (!file.failures().canFail(body)) {
            traits.add(MethodFacts.Trait.CANNOT_FAIL);
        }
        if (file.settings().limitsResult(body)) {
            traits.add(MethodFacts.Trait.LIMITS_RESULT);
        }
        if (given.filter(GivenFuture::isSeenTo).isPresent()) {
            traits.add(MethodFacts.Trait.SEES_TO_FAILURE);
        }
        if (Recovery.hidesFailure(body)) {
            traits.add(MethodFacts.Trait.HIDES_FAILURE);
        }
        return traits;
    }
}
