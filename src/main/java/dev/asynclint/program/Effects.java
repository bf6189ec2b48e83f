package dev.asynclint.program;

import dev.asynclint.catalog.Category;
import dev.asynclint.facts.CallSite;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.Effect;
import dev.asynclint.facts.FileFacts;
import dev.asynclint.facts.MethodFacts;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Does this call do that, and by which path? Effects travel against the direction of calls on one thread. */
final class Effects {

    /**
     * Longer paths exist; nobody reads them, and what lies at their end is seldom meant by their beginning. A step
     * through an interface counts for more, the more so the more implementations it has ({@link Program#doubt}).
     */
    static final int MAX_STEPS = 5;

    /**
     * How a method comes to an effect: its first call on the way, and how far it is from there.
     *
     * @param next     the method that the call leads to; null when the call has the effect itself
     * @param distance the calls on the way, doubtful ones counted as several
     */
    record Step(CallSite call, Program.Node next, int distance) {
    }

    /**
     * @param methods the methods that run, by their labels, the first being the one that the question is about; of an
     *                interface's methods those of the class that waits
     * @param calls   the call in each of them that leads on; the last has the effect itself
     */
    record Path(List<String> methods, List<CallSite> calls) {

        boolean isEmpty() {
            return calls.isEmpty();
        }
    }

    private final Program program;
    private final Map<Object, Map<Program.Node, Step>> answers = new HashMap<>();

    Effects(Program program) {
        this.program = program;
    }

    /** The way from the target to the wait; empty when it does not wait. */
    Path path(Condition.Blocks question, SourceFile from) {
        Condition.Blocks filter = withoutTarget(question);
        return question.certain() && program.isAmbiguous(question.target(), from)
                ? new Path(List.of(), List.of()) : shortest(question.target(), from, blocking(filter));
    }

    boolean restoresInterrupt(MethodTarget target, SourceFile from) {
        Map<Program.Node, Step> steps = answers.computeIfAbsent("interrupt", k -> backwards(
                call -> call.effect() != null && call.effect().kind() == Effect.Kind.RESTORES_INTERRUPT, false, false));
        return !shortest(target, from, steps).isEmpty();
    }

    /** Whether a permit of a semaphore, or a rate limiter's turn, is taken on the way. */
    boolean takesPermit(MethodTarget target, SourceFile from) {
        Map<Program.Node, Step> steps = answers.computeIfAbsent("permit", k -> backwards(call -> call.effect() != null
                && call.effect().label().matches("(Semaphore|RateLimiter)\\.(try)?[aA]cquire.*"), false, false));
        return !shortest(target, from, steps).isEmpty();
    }

    private static boolean accepts(Condition.Blocks filter, CallSite call) {
        return call.effect() != null && filter.accepts(call.effect());
    }

    /** The same question whatever the target. */
    private static Condition.Blocks withoutTarget(Condition.Blocks question) {
        return new Condition.Blocks(null, question.categories(), question.executor(), question.keeping(),
                question.endless(), question.certain(), Integer.MAX_VALUE);
    }

    private Path shortest(MethodTarget target, SourceFile from, Map<Program.Node, Step> steps) {
        Program.Node best = null;
        for (Program.Node node : program.nodes(target, from)) {
            Step step = steps.get(node);
            if (step != null && !isAnswered(step.call(), target) && (best == null || step.distance() < steps.get(best).distance())) {
                best = node;
            }
        }
        Path path = new Path(new ArrayList<>(), new ArrayList<>());
        if (best == null || steps.get(best).distance() + program.doubt(target, from) > MAX_STEPS) {
            return path;
        }
        for (Program.Node node = best; node != null && path.calls().size() <= MAX_STEPS; ) {
            Step step = steps.get(node);
            path.methods().add(node.facts().label());
            path.calls().add(step.call());
            node = step.next();
        }
        return path;
    }

    private Map<Program.Node, Step> blocking(Condition.Blocks filter) {
        Map<Program.Node, Step> known = answers.get(filter);
        if (known == null) {
            // a wait for a future that is made once is over by the time that callbacks run
            boolean once = filter.certain() && filter.categories().equals(Set.of(Category.FUTURE));
            known = backwards(call -> accepts(filter, call), filter.certain(), once);
            answers.put(filter, known);
        }
        return known;
    }

    /** A wait for a future that a caller hands on: whether it is complete, only the code that it comes from knows. */
    private static boolean isAnswered(CallSite wait, MethodTarget target) {
        return wait.effect() != null && wait.effect().handedIn() && target.handsOn();
    }

    /** Nearest first from the calls that have the effect, so that each method gets a shortest path. */
    private Map<Program.Node, Step> backwards(Predicate<CallSite> hasEffect, boolean certain, boolean once) {
        Map<Program.Node, Step> steps = new LinkedHashMap<>();
        List<Deque<Arrival>> byDistance = new ArrayList<>();
        for (int distance = 0; distance <= MAX_STEPS; distance++) {
            byDistance.add(new ArrayDeque<>());
        }
        for (Arrival start : starts()) {
            CallSite call = start.step().call();
            if (hasEffect.test(call) && !(once && call.firstUse())) {
                byDistance.get(1).add(start); // of several of one method the first counts
            }
        }
        for (Deque<Arrival> arrivals : byDistance) {
            for (Arrival arrival : arrivals) {
                if (steps.putIfAbsent(arrival.node(), arrival.step()) == null) {
                    for (Caller caller : callers().getOrDefault(arrival.node(), List.of())) {
                        int distance = arrival.step().distance() + 1 + caller.doubt();
                        if (distance <= MAX_STEPS && !(certain && caller.isAmbiguous()) && !(once && caller.call().firstUse())
                                && !isAnswered(arrival.step().call(), caller.call().target())) {
                            byDistance.get(distance).add(
                                    new Arrival(caller.node(), new Step(caller.call(), arrival.node(), distance)));
                        }
                    }
                }
            }
        }
        return steps;
    }

    private record Arrival(Program.Node node, Step step) {
    }

    private record Caller(Program.Node node, CallSite call, int doubt, boolean isAmbiguous) {
    }

    private List<Arrival> starts;
    private Map<Program.Node, List<Caller>> callers;
    private List<Program.Node> nodes;

    /** The calls that have an effect of their own, in the order of the code. */
    private List<Arrival> starts() {
        if (starts == null) {
            starts = new ArrayList<>();
            for (Program.Node node : allNodes()) {
                if (!node.facts().has(MethodFacts.Trait.NEVER_BLOCKS)) {
                    node.facts().calls().stream().filter(call -> call.effect() != null)
                            .forEach(call -> starts.add(new Arrival(node, new Step(call, null, 1))));
                }
            }
        }
        return starts;
    }

    private Map<Program.Node, List<Caller>> callers() {
        if (callers == null) {
            callers = new HashMap<>();
            for (Program.Node node : allNodes()) {
                if (node.facts().has(MethodFacts.Trait.NEVER_BLOCKS)) {
                    continue;
                }
                for (CallSite call : node.facts().calls()) {
                    if (call.target() != null) {
                        int doubt = program.doubt(call.target(), node.file());
                        boolean isAmbiguous = program.isAmbiguous(call.target(), node.file());
                        for (Program.Node callee : program.nodes(call.target(), node.file())) {
                            callers.computeIfAbsent(callee, n -> new ArrayList<>(2))
                                    .add(new Caller(node, call, doubt, isAmbiguous));
                        }
                    }
                }
            }
        }
        return callers;
    }

    private List<Program.Node> allNodes() {
        if (nodes == null) {
            nodes = new ArrayList<>();
            for (FileFacts file : program.all()) {
                file.methods().values().forEach(m -> nodes.add(new Program.Node(file.file(), m)));
            }
        }
        return nodes;
    }
}
