package dev.asynclint.engine;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.Runs;
import dev.asynclint.facts.Candidate;
import dev.asynclint.facts.Context;
import dev.asynclint.facts.Effect;
import dev.asynclint.facts.FileFacts;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Call;
import dev.asynclint.model.Execution;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.Handler;
import dev.asynclint.model.LostFuture;
import dev.asynclint.model.Task;
import dev.asynclint.model.Wait;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.types.Certainty;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Runs rules over one file, and gathers the facts that its own questions need. */
final class FileAnalysis {

    /** What each rule subscribes to, by the names of the methods of {@link Rule}: what nobody asks for is not looked for. */
    private static final ClassValue<Set<String>> SUBSCRIPTIONS = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> rule) {
            return Arrays.stream(rule.getMethods()).filter(m -> m.getDeclaringClass() != Rule.class)
                    .map(Method::getName).filter(WORDS::contains).collect(Collectors.toSet());
        }
    };
    private static final Set<String> WORDS =
            Arrays.stream(Rule.class.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());

    private final FileModel file;
    private final List<Candidate> candidates = new ArrayList<>();

    private FileAnalysis(FileModel file) {
        this.file = file;
    }

    /**
     * @param profile    reports that it does not speak are dropped, so that nobody asks about them
     * @param countCalls whether the file's calls count for the statistics: it mentions a future, executor or thread
     */
    static FileFacts analyse(FileModel file, List<RuleBook.Entry> rules, Profile profile, boolean countCalls) {
        FileAnalysis analysis = new FileAnalysis(file);
        analysis.runRules(rules, profile);
        FactGathering facts = new FactGathering(file);
        facts.startsOfTasks();
        analysis.candidates.forEach(facts::questionsOf);
        long candidateCalls = countCalls ? analysis.candidateCalls().count() : 0;
        long unknown = countCalls ? analysis.candidateCalls()
                .filter(c -> c.resolution().certainty() == Certainty.UNKNOWN).count() : 0;
        return new FileFacts(file.source(), facts.methods(), Set.of(), facts.callsByName(), facts.starts(),
                file.executors().declared(), Set.of(), Map.of(), facts.asyncMethods(), analysis.candidates, candidateCalls, unknown);
    }

    private java.util.stream.Stream<Call> candidateCalls() {
        return file.calls().stream().filter(c -> c.node() instanceof MethodCallExpr call
                && call.getScope().isPresent() && file.catalog().knowsName(call.getNameAsString()));
    }

    // ---- rules ----

    private void runRules(List<RuleBook.Entry> rules, Profile profile) {
        List<Blocking> blocking = all(rules, "blocking", this::addBlocking);
        List<Task> tasks = all(rules, "task", this::addTasks);
        List<Wait> waits = all(rules, "waiting", this::addWaits);
        List<LostFuture> lost = all(rules, "lostFuture", this::addLost);
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
            if (asks(entry, "scope")) {
                each(file.scopes(), report, entry.rule()::scope);
            }
            entry.rule().file(file, report);
        }
    }

    private static boolean asks(RuleBook.Entry entry, String word) {
        return SUBSCRIPTIONS.get(entry.rule().getClass()).contains(word);
    }

    private <T> List<T> all(List<RuleBook.Entry> rules, String word, BiConsumer<Call, List<T>> add) {
        List<T> found = new ArrayList<>();
        if (rules.stream().anyMatch(r -> asks(r, word))) {
            file.calls().forEach(call -> add.accept(call, found));
        }
        return found;
    }

    private static <T> void each(List<T> all, Report report, BiConsumer<T, Report> rule) {
        all.forEach(word -> rule.accept(word, report));
    }

    private void addBlocking(Call call, List<Blocking> into) {
        Context context = call.body().context();
        if (context.place() != Place.NOWHERE && !file.execution().standsForMethod(call)) {
            into.add(new Blocking(call, context));
        }
        FactGathering.taskObject(call).filter(task -> !file.guards().waitsForInputAlone(call, task.call().target()))
                .ifPresent(task -> into.add(new Blocking(call, task.context(), task.call().target())));
    }

    private void addWaits(Call call, List<Wait> into) {
        call.effect().filter(e -> e.kind() == Effect.Kind.BLOCKS && !e.timed()).ifPresent(e -> into.add(new Wait(call, e)));
    }

    private void addLost(Call call, List<LostFuture> into) {
        if (file.futures().isDropped(call) && file.futures().isFuture(call.type())) {
            into.add(new LostFuture(call, file.futures().chain(call)));
        }
    }

    private void addTasks(Call call, List<Task> into) {
        Api api = call.mayRunArguments() ? call.api() : null;
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
}
