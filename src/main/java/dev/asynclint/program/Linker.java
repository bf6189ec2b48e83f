package dev.asynclint.program;

import dev.asynclint.facts.Asked;
import dev.asynclint.facts.CallSite;
import dev.asynclint.facts.Candidate;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.MethodFacts;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the conditions of candidates, once the files that the answers need have been analysed. */
public final class Linker {

    private final Program program;
    private final Questions questions;
    private Effects effects;
    private Contexts contexts;
    private Map<String, Integer> futureUses;

    public Linker(Program program) {
        this.program = program;
        this.questions = new Questions(program);
    }

    /**
     * What must be asked before the conditions can be answered, by file. Ask again with the answers: what they call may
     * lead further. Empty when nothing is missing.
     */
    public Map<SourceFile, Asked> missing() {
        return questions.open();
    }

    /** Methods of which it matters how they are called, by the full name of their type. */
    public Map<String, Set<String>> wantedCallers() {
        Map<String, Set<String>> wanted = new TreeMap<>();
        conditions(Condition.CalledInLoop.class)
                .forEach(c -> wanted.computeIfAbsent(c.owner(), t -> new TreeSet<>()).add(c.name()));
        return wanted;
    }

    /** Methods of which it matters who runs them, by the full name of their type. */
    public Map<String, Set<String>> wantedRunners() {
        return byType(conditions(Condition.RunsOn.class).map(Condition.RunsOn::method)
                .filter(key -> !MethodTarget.nameIn(key).equals("new")));
    }

    /** Methods of which it matters what their callers do with the future, by the full name of their type. */
    public Map<String, Set<String>> wantedUsers() {
        return byType(conditions(Condition.FutureIsUsed.class).map(Condition.FutureIsUsed::method));
    }

    private static Map<String, Set<String>> byType(Stream<String> keys) {
        Map<String, Set<String>> names = new TreeMap<>();
        keys.forEach(key -> names.computeIfAbsent(key.substring(0, key.indexOf('#')), t -> new TreeSet<>())
                .add(MethodTarget.nameIn(key)));
        return names;
    }

    /** Names of methods of which it matters how the files that were analysed call them. */
    public Set<String> wantedCallees() {
        Set<String> names = new TreeSet<>();
        wantedCallers().values().forEach(names::addAll);
        conditions(Condition.FutureIsUsed.class).forEach(c -> names.add(MethodTarget.nameIn(c.method())));
        return names;
    }

    private <T extends Condition> Stream<T> conditions(Class<T> kind) {
        return program.all().stream().flatMap(f -> f.candidates().stream()).flatMap(c -> c.conditions().stream())
                .filter(kind::isInstance).map(kind::cast);
    }

    /** The candidate with its texts filled in and the path in its notes; empty when a condition does not hold. */
    public Optional<Candidate> answer(Candidate candidate, SourceFile from) {
        if (candidate.conditions().isEmpty()) {
            return Optional.of(candidate);
        }
        if (effects == null) {
            effects = new Effects(program);
        }
        Candidate filled = candidate;
        for (Condition condition : candidate.conditions()) {
            filled = answer(filled, condition, from);
            if (filled == null) {
                return Optional.empty();
            }
        }
        return Optional.of(filled);
    }

    private Candidate answer(Candidate candidate, Condition condition, SourceFile from) {
        if (condition instanceof Condition.Blocks blocks) {
            Effects.Path path = effects.path(blocks, from);
            return path.isEmpty() || path.calls().size() > blocks.within() ? null : withPath(candidate, from, path);
        }
        if (condition instanceof Condition.RunsOn runs) {
            if (contexts == null) {
                contexts = new Contexts(program);
            }
            Contexts.Reason reason = contexts.find(from, runs.method(), runs.places());
            return reason == null ? null : withContext(candidate, reason);
        }
        if (condition instanceof Condition.DoesNotRestoreInterrupt restores) {
            return effects.restoresInterrupt(restores.target(), from) ? null : candidate;
        }
        if (condition instanceof Condition.CalledInLoop called) {
            return program.all().stream().anyMatch(f -> f.calledInLoops().contains(called.method())) ? candidate : null;
        }
        if (condition instanceof Condition.FutureIsUsed future) {
            if (futureUses == null) {
                futureUses = program.all().stream().flatMap(f -> f.futureUses().entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
            }
            return (futureUses.getOrDefault(future.method(), -1) >= 0) == future.used() ? candidate : null;
        }
        if (condition instanceof Condition.IsUnbounded made) {
            return program.all().stream().map(f -> f.executors().get(made.executor()))
                    .anyMatch(kind -> kind != null && kind.isUnbounded()) ? candidate : null;
        }
        if (condition instanceof Condition.TakesNoPermit takes) {
            return effects.takesPermit(takes.target(), from) ? null : candidate;
        }
        if (condition instanceof Condition.SetsNoLimit limit) {
            return program.nodes(limit.target(), from).stream()
                    .anyMatch(n -> n.facts().has(MethodFacts.Trait.LIMITS_RESULT)) ? null : candidate;
        }
        if (condition instanceof Condition.LeavesFailure leaves) {
            return seesToFailure(leaves.target(), from, new HashSet<>()) ? null : candidate;
        }
        if (condition instanceof Condition.HidesFailure hides) {
            return allHave(hides.target(), from, MethodFacts.Trait.HIDES_FAILURE) ? candidate : null;
        }
        List<MethodTarget> targets = ((Condition.CanFail) condition).targets();
        return targets.stream().allMatch(t -> allHave(t, from, MethodFacts.Trait.CANNOT_FAIL)) ? null : candidate;
    }

    private boolean seesToFailure(MethodTarget target, SourceFile from, Set<Program.Node> seen) {
        List<Program.Node> nodes = program.nodes(target, from);
        return !nodes.isEmpty() && nodes.stream().allMatch(n -> n.facts().has(MethodFacts.Trait.SEES_TO_FAILURE)
                && (!seen.add(n) || n.facts().gives().stream()
                        .allMatch(t -> seesToFailure(t.onReceiverOf(target), n.file(), seen))));
    }

    private boolean allHave(MethodTarget target, SourceFile from, MethodFacts.Trait trait) {
        List<Program.Node> nodes = program.nodes(target, from);
        return !nodes.isEmpty() && nodes.stream().allMatch(n -> n.facts().has(trait));
    }

    /** Each step is a method that runs, at the place of the call that leads to it. */
    private static Candidate withPath(Candidate candidate, SourceFile from, Effects.Path path) {
        CallSite last = path.calls().get(path.calls().size() - 1);
        List<String> way = new ArrayList<>(path.methods());
        way.add(last.label());
        List<Note> notes = new ArrayList<>();
        Location at = new Location(from.displayPath(), candidate.at());
        for (int i = 0; i < way.size(); i++) {
            notes.add(Note.step(at, way.get(i)));
            at = i < path.calls().size() ? path.calls().get(i).at() : null;
        }
        notes.addAll(candidate.notes());
        return fill(candidate, notes, "{path}", String.join(" → ", way), "{blocker}", last.effect().label(), "{verb}",
                last.effect().category().verb());
    }

    private static Candidate withContext(Candidate candidate, Contexts.Reason reason) {
        List<Note> notes = new ArrayList<>(candidate.notes());
        if (reason.context().at() != null) {
            notes.add(Note.context(reason.context().at(), "runs " + reason.context().reason()));
        }
        return fill(candidate, notes, "{context}", reason.context().reason());
    }

    private static Candidate fill(Candidate candidate, List<Note> notes, String... values) {
        String message = candidate.message();
        String help = candidate.help();
        for (int i = 0; i < values.length; i += 2) {
            message = message.replace(values[i], values[i + 1]);
            help = help.replace(values[i], values[i + 1]);
        }
        return new Candidate(candidate.rule(), candidate.severity(), candidate.profile(), candidate.at(),
                candidate.member(), candidate.excerpt(), candidate.source(), message, help, List.copyOf(notes),
                candidate.conditions());
    }
}
