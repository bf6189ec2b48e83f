package dev.asynclint.program;

import dev.asynclint.facts.Asked;
import dev.asynclint.facts.CallSite;
import dev.asynclint.facts.Candidate;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.FileFacts;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.facts.Start;
import dev.asynclint.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which methods' facts the conditions of all candidates still need: as few as possible, for each costs a parse. Asked
 * again when they have come, it goes on where it had to stop.
 */
final class Questions {

    private final Program program;
    private Map<SourceFile, Asked> open;
    private final List<Giving> giving = new ArrayList<>();
    private List<Stop> stops = new ArrayList<>();
    private boolean hasBegun;
    /** The simple names of methods of which it matters who runs them. */
    private final Set<String> runsOn = new HashSet<>();
    private final Map<Program.Node, List<Reached>> reached = new HashMap<>();
    private final List<Deque<Reached>> byDistance = new ArrayList<>();

    /**
     * A method that a question has come to.
     *
     * @param distance from where it was asked, in steps as {@link Effects} counts them
     * @param calls    how many calls the path may go on by
     * @param certain  only along calls that have one implementation
     */
    private record Reached(Program.Node node, int distance, int calls, boolean certain) {

        /** Whether all that is asked of the other is asked of this one too. */
        private boolean covers(Reached other) {
            return distance <= other.distance && calls >= other.calls && (!certain || other.certain);
        }
    }

    Questions(Program program) {
        this.program = program;
        for (int distance = 0; distance < Effects.MAX_STEPS; distance++) {
            byDistance.add(new ArrayDeque<>());
        }
    }

    void method(SourceFile file, String key) {
        open.computeIfAbsent(file, f -> new Asked()).methods().add(key);
    }

    /** A call some of whose targets were not known when a question came to it. */
    private record Stop(MethodTarget target, SourceFile from, int distance, int calls, boolean certain) {
    }

    /** A future of which it is asked who sees to its failure. */
    private record Giving(MethodTarget target, SourceFile from) {
    }

    /** What is missing now, by file; to be called again when it has been answered. Empty when nothing is missing. */
    Map<SourceFile, Asked> open() {
        open = new TreeMap<>();
        if (!hasBegun) {
            hasBegun = true;
            askAll();
        } else {
            List<Stop> before = stops;
            stops = new ArrayList<>();
            before.forEach(stop -> reach(stop.target(), stop.from(), stop.distance(), stop.calls(), stop.certain()));
        }
        giving.forEach(each -> giving(each.target(), each.from(), new HashSet<>()));
        effects();
        if (!runsOn.isEmpty()) {
            contexts();
        }
        return open;
    }

    private void askAll() {
        for (FileFacts file : program.all()) {
            for (Candidate candidate : file.candidates()) {
                for (Condition condition : candidate.conditions()) {
                    ask(condition, file.file());
                    if (condition instanceof Condition.RunsOn runs) {
                        String key = runs.method();
                        runsOn.add(simpleName(MethodTarget.nameIn(key), key.substring(0, key.indexOf('#'))));
                    }
                }
            }
        }
    }

    private void ask(Condition condition, SourceFile from) {
        if (condition instanceof Condition.LeavesFailure leaves) {
            giving.add(new Giving(leaves.target(), from));
        } else if (condition instanceof Condition.SetsNoLimit || condition instanceof Condition.CanFail
                || condition instanceof Condition.HidesFailure) {
            condition.targets().forEach(target -> program.askFor(target, from, this));
        } else if (condition instanceof Condition.Blocks blocks) {
            reach(blocks.target(), from, 0, blocks.within(), blocks.certain());
        } else {
            condition.targets().forEach(target -> reach(target, from, 0, Integer.MAX_VALUE, false));
        }
    }

    /** The methods whose futures a target gives back. */
    private void giving(MethodTarget target, SourceFile from, Set<Program.Node> seen) {
        program.askFor(target, from, this);
        for (Program.Node node : program.nodes(target, from)) {
            if (seen.size() < Effects.MAX_STEPS && seen.add(node)) {
                node.facts().gives().forEach(t -> giving(t.onReceiverOf(target), node.file(), seen));
            }
        }
    }

    /** What lies further away than {@link Effects} looks, or the question does, is not asked for. */
    private void reach(MethodTarget target, SourceFile from, int distance, int calls, boolean certain) {
        if (calls == 0 || certain && program.isAmbiguous(target, from)) {
            return;
        }
        int all = distance + program.doubt(target, from);
        if (all < Effects.MAX_STEPS) {
            if (program.askFor(target, from, this)) {
                stops.add(new Stop(target, from, distance, calls, certain));
            }
            for (Program.Node node : program.nodes(target, from)) {
                Reached next = new Reached(node, all, calls, certain);
                List<Reached> known = reached.computeIfAbsent(node, n -> new ArrayList<>(1));
                if (known.stream().noneMatch(k -> k.covers(next))) {
                    known.add(next);
                    byDistance.get(all).add(next);
                }
            }
        }
    }

    private void effects() {
        for (Deque<Reached> open : byDistance) {
            for (Reached at = open.poll(); at != null; at = open.poll()) {
                for (CallSite call : at.node().facts().calls()) {
                    if (call.target() != null) {
                        reach(call.target(), at.node().file(), at.distance() + 1, at.calls() - 1, at.certain());
                    }
                }
            }
        }
    }

    /** The ways from the starts of tasks to methods of which it matters who runs them, within the analysed files. */
    private void contexts() {
        Set<String> onTheWay = callersOf(runsOn);
        Deque<Arrival> queue = new ArrayDeque<>();
        Set<Program.Node> seen = new HashSet<>();
        for (FileFacts file : program.all()) {
            for (Start start : file.starts()) {
                queue.add(new Arrival(start.call(), file.file(), 1));
            }
            file.methods().values().stream().filter(m -> !m.context().equals(dev.asynclint.facts.Context.CALLER))
                    .forEach(m -> m.calls().forEach(call -> queue.add(new Arrival(call, file.file(), 1))));
        }
        while (!queue.isEmpty()) {
            Arrival at = queue.remove();
            MethodTarget target = at.call().target();
            if (target == null || !onTheWay.contains(simpleName(target)) || program.isAmbiguous(target, at.from())) {
                continue;
            }
            program.askForAnalysed(target, at.from(), this);
            for (Program.Node node : program.nodes(target, at.from())) {
                if (at.distance() < Contexts.MAX_STEPS && seen.add(node)) {
                    node.facts().calls().forEach(c -> queue.add(new Arrival(c, node.file(), at.distance() + 1)));
                }
            }
        }
    }

    private record Arrival(CallSite call, SourceFile from, int distance) {
    }

    /** These names, and those of methods that call what bears one of them, as far as contexts travel. */
    private Set<String> callersOf(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        Set<String> last = names;
        for (int step = 1; step < Contexts.MAX_STEPS; step++) {
            Set<String> next = new HashSet<>();
            for (String callee : last) {
                program.callersOf(callee).stream().filter(all::add).forEach(next::add);
            }
            last = next;
        }
        return all;
    }

    private static String simpleName(MethodTarget target) {
        return simpleName(target.name(), target.owner());
    }

    /** As {@link FileFacts#calls} has it: of a constructor the name of its type. */
    private static String simpleName(String method, String owner) {
        return method.equals("new") ? owner.substring(owner.lastIndexOf('.') + 1) : method;
    }
}
