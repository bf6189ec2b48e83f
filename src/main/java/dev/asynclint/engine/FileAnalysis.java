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
import dev.asynclint.model.Scope;
import dev.asynclint.model.Task;
import dev.asynclint.model.Wait;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.types.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Runs rules over one file, and gathers the facts that its own questions need. */
final class FileAnalysis {

    /** To find scopes takes the types of all calls, and few rules ask for them. */
    private static final ClassValue<Boolean> ASKS_FOR_SCOPES = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> rule) {
            try {
                return rule.getMethod("scope", Scope.class, Report.class).getDeclaringClass() != Rule.class;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a rule without the methods of Rule", e);
            }
        }
    };

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
                file.executors().declared(), Set.of(), Map.of(), analysis.candidates, candidateCalls, unknown);
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
            if (ASKS_FOR_SCOPES.get(entry.rule().getClass())) {
                each(file.scopes(), report, entry.rule()::scope);
            }
            entry.rule().file(file, report);
        }
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
