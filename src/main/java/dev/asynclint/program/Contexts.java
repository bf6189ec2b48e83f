package dev.asynclint.program;

import dev.asynclint.catalog.Place;
import dev.asynclint.facts.CallSite;
import dev.asynclint.facts.Context;
import dev.asynclint.facts.FileFacts;
import dev.asynclint.facts.MethodFacts;
import dev.asynclint.facts.Start;
import dev.asynclint.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who runs a method: contexts travel along calls on one thread, from the code whose context is known. They do not
 * travel where one of several implementations may be meant.
 */
final class Contexts {

    /** What lies further from a thread's start is seldom meant by it. */
    static final int MAX_STEPS = 4;

    /** Why a method runs at a place, and by how many calls from there. */
    record Reason(Context context, int distance) {
    }

    private final Program program;
    private final Map<Program.Node, Map<Place, Reason>> reasons = new HashMap<>();

    Contexts(Program program) {
        this.program = program;
        Deque<Arrival> queue = new ArrayDeque<>();
        for (FileFacts file : program.all()) {
            for (MethodFacts method : file.methods().values()) {
                if (!method.context().equals(Context.CALLER)) {
                    queue.add(new Arrival(new Program.Node(file.file(), method), new Reason(method.context(), 0)));
                }
            }
            for (Start start : file.starts()) {
                arrive(start.call(), file.file(), new Reason(start.context(), 1), queue);
            }
        }
        spread(queue);
    }

    private record Arrival(Program.Node node, Reason reason) {
    }

    private void arrive(CallSite call, SourceFile from, Reason reason, Deque<Arrival> queue) {
        if (call.target() != null && reason.distance() <= MAX_STEPS) {
            List<Program.Node> nodes = program.nodes(call.target(), from);
            if (nodes.size() == 1 && !program.isAmbiguous(call.target(), from)) {
                queue.add(new Arrival(nodes.get(0), reason));
            }
        }
    }

    private void spread(Deque<Arrival> queue) {
        while (!queue.isEmpty()) {
            Arrival arrival = queue.remove();
            Context context = arrival.reason().context();
            Map<Place, Reason> known = reasons.computeIfAbsent(arrival.node(), n -> new EnumMap<>(Place.class));
            if (known.putIfAbsent(context.place(), arrival.reason()) == null) {
                Reason next = new Reason(context, arrival.reason().distance() + 1);
                for (CallSite call : new ArrayList<>(arrival.node().facts().calls())) {
                    arrive(call, arrival.node().file(), next, queue);
                }
            }
        }
    }

    /** The nearest reason why a method runs at one of these places, on a virtual thread or one that others need; or null. */
    Reason find(SourceFile file, String method, Set<Place> places) {
        Program.Node node = program.node(file, method);
        Map<Place, Reason> known = node == null ? Map.of() : reasons.getOrDefault(node, Map.of());
        List<Reason> fitting = known.values().stream()
                .filter(r -> places.contains(r.context().place())
                        && (r.context().isSharedThread() || r.context().isOn(Place.VIRTUAL_THREAD)))
                .toList();
        return fitting.stream().min(java.util.Comparator.comparingInt(Reason::distance)).orElse(null);
    }
}
