package dev.asynclint.engine;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.facts.Asked;
import dev.asynclint.facts.CallSite;
import dev.asynclint.facts.Candidate;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.Context;
import dev.asynclint.facts.FileFacts;
import dev.asynclint.facts.MethodFacts;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.facts.Start;
import dev.asynclint.finding.Location;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.Execution;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.GivenFuture;
import dev.asynclint.model.Handler;
import dev.asynclint.model.Loop;
import dev.asynclint.model.Recovery;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what the link step must know of a file: of methods that some question reaches, and of those of this file that
 * they lead to. Most methods of most files nobody asks about.
 */
final class FactGathering {

    private final FileModel file;
    private final Map<String, List<Body>> bodies = new HashMap<>();
    private final Map<String, MethodFacts> methods = new LinkedHashMap<>();
    private final List<Start> starts = new ArrayList<>();

    FactGathering(FileModel file) {
        this.file = file;
        for (Body body : file.bodies()) {
            if (body.isMethod()) {
                bodies.computeIfAbsent(body.declaration().name(), n -> new ArrayList<>(1)).add(body);
            } else if (body.node() instanceof TypeDeclaration<?> type && type.getConstructors().isEmpty()) {
                bodies.computeIfAbsent("new", n -> new ArrayList<>(1)).add(body);
            }
        }
    }

    /** What one file answers to questions of others. */
    static FileFacts answers(FileModel file, Asked asked) {
        FactGathering facts = new FactGathering(file);
        asked.methods().forEach(facts::method);
        if (!asked.callees().isEmpty()) {
            facts.startsOfTasks();
        }
        return new FileFacts(file.source(), facts.methods, asked.methods(), facts.callsByName(), facts.starts(),
                file.executors().declared(), facts.calledInLoops(asked.callees()), facts.futureUses(asked.callees()),
                Map.of(), List.of(), 0, 0);
    }

    Map<String, MethodFacts> methods() {
        return methods;
    }

    List<Start> starts() {
        return file.isTest() ? List.of() : starts;
    }

    // ---- questions ----

    /** The code of this file whose context is known, and what it calls. */
    void startsOfTasks() {
        for (Body body : file.bodies()) {
            boolean atOnce = !body.isMethod() && body.parent() != null
                    && file.execution().handover(body).map(h -> h.runs().place() == Place.SAME_THREAD).orElse(true);
            if (!atOnce && body.parent() != null && isKnown(body.context())) {
                callSites(body).stream().filter(call -> call.target() != null)
                        .forEach(call -> starts.add(new Start(body.context(), call)));
            }
            if (body.isMethod() && !contextOf(body).equals(Context.CALLER)) {
                gather(body);
            }
        }
        for (Call call : file.calls()) {
            taskObject(call).filter(start -> isKnown(start.context())).ifPresent(starts::add);
        }
        starts.forEach(start -> follow(start.call().target()));
    }

    /** What the conditions of a candidate ask about, as far as this file can tell. */
    void questionsOf(Candidate candidate) {
        for (Condition condition : candidate.conditions()) {
            condition.targets().forEach(this::follow);
            if (condition instanceof Condition.RunsOn runs) {
                method(runs.method());
            }
        }
    }

    void method(String key) {
        bodies.getOrDefault(MethodTarget.nameIn(key), List.of()).stream().filter(b -> keyOf(b).equals(key)).forEach(this::gather);
    }

    private void follow(MethodTarget target) {
        meantBy(target).forEach(this::gather);
    }

    /** The bodies of this file of the target's name and number of parameters: what overrides it among them. */
    private Stream<Body> meantBy(MethodTarget target) {
        return bodies.getOrDefault(target.name(), List.of()).stream().filter(
                b -> (b.isMethod() ? b.declaration().parameters().size() : 0) == target.parameters().size());
    }

    private void gather(Body body) {
        Deque<Body> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            Body next = open.pop();
            if (methods.containsKey(keyOf(next))) {
                continue;
            }
            MethodFacts facts = next.isMethod() ? factsOf(next)
                    : implicitConstructor(next, (TypeDeclaration<?>) next.node());
            methods.put(facts.key(), facts);
            facts.calls().stream().map(CallSite::target).filter(Objects::nonNull).flatMap(this::meantBy)
                    .forEach(open::add);
        }
    }

    private String keyOf(Body body) {
        return body.isMethod() ? body.key()
                : MethodTarget.key(file.types().ownerName(((TypeDeclaration<?>) body.node()).getName()), "new", List.of());
    }

    /** The simple names of what each method calls, under its own simple name; a constructor has its type's. */
    Map<String, Set<String>> callsByName() {
        Map<String, Set<String>> names = new HashMap<>();
        for (Call call : file.calls()) {
            Body method = call.body().method();
            String caller = !method.isMethod() || method.declaration().name().equals("new")
                    ? simpleName(file.types().enclosingTypes(call.node())) : method.declaration().name();
            String callee = call.node() instanceof ObjectCreationExpr made ? made.getType().getNameAsString() : call.name();
            names.computeIfAbsent(caller.intern(), n -> new HashSet<>()).add(callee.intern());
        }
        names.replaceAll((caller, callees) -> Set.copyOf(callees)); // there are many, and they stay
        return names;
    }

    /** See {@link FileFacts#asyncMethods}. */
    Map<String, Set<String>> asyncMethods() {
        Types.View view = file.types().view();
        Map<String, Set<String>> found = new HashMap<>();
        for (TypeDecl type : view.declarations()) {
            Set<String> names = type.methods().values().stream().flatMap(List::stream)
                    .filter(m -> m.throwsTypes().contains(Handler.INTERRUPTED) || view.isFuture(m.returns())
                            || view.has(m.returns(), TypeFacts.Word.PUBLISHER))
                    .map(MethodDecl::name).collect(Collectors.toSet());
            if (!names.isEmpty()) {
                found.put(type.name(), names);
            }
        }
        return found;
    }

    private static String simpleName(List<String> types) {
        return types.isEmpty() ? "" : types.get(0).substring(types.get(0).lastIndexOf('.') + 1);
    }

    private static boolean isKnown(Context context) {
        return !context.equals(Context.CALLER) && !context.equals(Context.UNKNOWN);
    }

    /**
     * {@code supplyAsync(new Loader())} is {@code supplyAsync(() -> new Loader().get())}. Where the code itself calls
     * {@code loader.get()}, that call says it all.
     */
    static Optional<Start> taskObject(Call call) {
        FileModel file = call.file();
        if (!(call.node() instanceof ObjectCreationExpr creation) || creation.getAnonymousClassBody().isPresent()) {
            return Optional.empty();
        }
        Optional<Execution.Handover> handover = file.execution().handoverOf(creation)
                .filter(h -> h.runs().place() != Place.NOWHERE
                        && (h.argument() >= 0 || h.runs().place() != Place.SAME_THREAD));
        if (handover.isEmpty()) {
            return Optional.empty();
        }
        return file.taskMethod(call).map(work -> new Start(file.execution().context(handover.get()),
                new CallSite(work, null, call.location(), MethodDecl.label(work.owner(), work.name()), false)));
    }

    /** Methods with one of these names that are given the elements of data of unknown size. */
    Set<String> calledInLoops(Set<String> names) {
        return calls(names).filter(c -> Loop.around(c).filter(loop -> loop.isOverData() && loop.handsOver(c)
                        && !loop.waitsAfter(c)).isPresent())
                .flatMap(c -> c.target().stream()).map(MethodTarget::key).collect(Collectors.toSet());
    }

    /** A call of the same name around it only passes the future on, which says nothing of its use. */
    Map<String, Integer> futureUses(Set<String> names) {
        return calls(names).filter(c -> c.target().isPresent() && file.futures().isFuture(c.type())
                        && !c.name().equals("new")
                        && !(c.body().method().isMethod() && c.body().method().declaration().name().equals(c.name())))
                .collect(Collectors.toMap(c -> c.target().get().key(),
                        c -> file.futures().isDropped(c) ? -1 : 1, Integer::sum));
    }

    private Stream<Call> calls(Set<String> names) {
        return file.isTest() ? Stream.of() : file.calls().stream().filter(c -> names.contains(c.name()));
    }

    // ---- facts ----

    private Context contextOf(Body method) {
        Context context = method.parent() != null && method.parent().node() instanceof TypeDeclaration<?>
                && !file.isTest() ? method.context() : Context.CALLER;
        return context.equals(Context.UNKNOWN) ? Context.CALLER : context;
    }

    private MethodFacts factsOf(Body body) {
        MethodDecl declaration = body.declaration();
        List<CallSite> calls = callSites(body);
        if (body.node() instanceof ConstructorDeclaration && body.parent() != null) {
            calls.addAll(initialisers(body.parent()));
        }
        List<String> parameters = declaration.parameters().stream().map(TypeRef::simpleName).toList();
        Optional<GivenFuture> given = GivenFuture.of(body);
        return new MethodFacts(declaration.key(), declaration.owner(), declaration.name(), parameters,
                declaration.label(), file.location(((CallableDeclaration<?>) body.node()).getName()),
                traits(body, given), contextOf(body), calls,
                given.map(GivenFuture::handedOn).orElse(List.of()));
    }

    private MethodFacts implicitConstructor(Body body, TypeDeclaration<?> type) {
        String owner = file.types().ownerName(type.getName());
        String key = MethodTarget.key(owner, "new", List.of());
        return new MethodFacts(key, owner, "new", List.of(), MethodDecl.label(owner, "new"),
                file.location(type.getName()), Set.of(), Context.CALLER, initialisers(body), List.of());
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

    private List<CallSite> callSites(Body body) {
        List<CallSite> sites = new ArrayList<>();
        for (Call call : body.callsOnThread()) {
            if (!call.isOnFatalError() && !call.isCleanUpAfterFailure()) {
                site(call).ifPresent(sites::add);
            }
        }
        return sites;
    }

    private Optional<CallSite> site(Call call) {
        Location at = call.location();
        if (call.effect().isPresent()) {
            return Optional.of(new CallSite(null, call.effect().get(), at, call.label(), isUnderMonitor(call), call.isFirstUse()));
        }
        return call.target().map(target -> new CallSite(target, null, at,
                MethodDecl.label(target.owner(), target.name()), isUnderMonitor(call), call.isFirstUse()));
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
