package dev.asynclint.model;

import dev.asynclint.catalog.Place;
import java.util.List;
import java.util.Optional;

/** What threads other than its owner do with a scope. */
public final class OtherThreads {

    private final Scope scope;
    private final FileModel file;

    OtherThreads(Scope scope) {
        this.scope = scope;
        this.file = scope.file();
    }

    /** Calls on it that another thread than its owner makes: {@code scope.fork(() -> scope.fork(…))}. */
    public List<Call> calls() {
        return !scope.hasVariable() ? List.of() : file.calls().stream()
                .filter(c -> scope.isOn(c) && Scope.OWNERS.contains(c.name()) && isOnOtherThread(c)).toList();
    }

    /** Calls by which another thread hands it to a method of the project. */
    public List<Call> handovers() {
        return !scope.hasVariable() ? List.of() : file.calls().stream()
                .filter(c -> !scope.isOn(c) && c.arguments().stream().anyMatch(scope::is) && isOnOtherThread(c)).toList();
    }

    /** Whether a method of the project that gets it as an argument of this call forks or joins it. */
    public boolean usesIn(Call call) {
        for (int i = 0; i < call.arguments().size(); i++) {
            int argument = i;
            if (scope.is(call.argument(i)) && file.helpers().bodyOf(call).flatMap(b -> usedIn(b, argument))
                    .or(() -> file.elsewhere().method(call, "scope used " + argument + scope.hasFactory(),
                            (other, b) -> usedIn(b, argument))).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Boolean> usedIn(Body helper, int argument) {
        return Scopes.handedTo(helper, argument, scope.hasFactory())
                .filter(s -> s.calls("fork", "join", "joinUntil", "close") || s.isHelped()).map(s -> true);
    }

    /** Whether a call stands in a subtask of this scope. */
    public boolean isInSubtask(Call call) {
        for (Body body = call.body(); body != null && body != scope.body(); body = body.parent()) {
            if (file.execution().handover(body).filter(h -> scope.forks(h.call())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnOtherThread(Call call) {
        for (Body body = call.body(); body != null && body != scope.body(); body = body.parent()) {
            if (file.execution().handover(body).filter(OtherThreads::isElsewhere).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isElsewhere(Execution.Handover handover) {
        Place place = handover.runs().place();
        return place != Place.SAME_THREAD && place != Place.NOWHERE || isParallel(handover.call());
    }

    /** {@code tasks.parallelStream().forEach(…)}: the caller runs some, threads of the common pool the others. */
    static boolean isParallel(Call call) {
        for (Call at = call; at != null; at = at.previous().orElse(null)) {
            if (at.isTo("java.util.Collection", "parallelStream") || at.isTo("java.util.stream.BaseStream", "parallel")) {
                return true;
            }
        }
        return false;
    }
}
