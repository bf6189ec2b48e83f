package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.asynclint.catalog.Place;
import dev.asynclint.model.Scope.State;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a scope along the paths of the code that its owner runs: in which states it may be at each call, and where it
 * is left. Loops are walked until nothing new is learnt; helpers that get the scope are walked, too.
 */
final class ScopeFlow {

    private static final int MAX_DEPTH = 3;
    private static final Set<String> OF_JOIN = Set.of("InterruptedException", "Exception", "Throwable",
            "RuntimeException", "IllegalStateException", "FailedException", "TimeoutException", "ExecutionException");

    private final Scope scope;
    private final FileModel file;
    private final int depth;
    private final Map<Call, Set<State>> states = new IdentityHashMap<>();
    private final List<Call> events = new ArrayList<>();
    private final Map<Node, Set<State>> exits = new IdentityHashMap<>();
    private final Map<Node, Set<State>> breaks = new IdentityHashMap<>();
    private final Map<Node, Set<State>> continues = new IdentityHashMap<>();
    private boolean lost;

    ScopeFlow(Scope scope, int depth) {
        this.scope = scope;
        this.file = scope.file();
        this.depth = depth;
    }

    /** Walks a method's or lambda's code; what is true at its end, by returns as well. */
    Set<State> through(Node code, Set<State> in) {
        Set<State> out = union(walk(code instanceof LambdaExpr lambda ? lambda.getBody() : code, in));
        exits.forEach((at, set) -> out.addAll(at instanceof ReturnStmt ? set : Set.of()));
        return out;
    }

    /** The states in which the scope may be when a call is made; empty when the owner does not come by. */
    Set<State> before(Call call) {
        return states.getOrDefault(call, Set.of());
    }

    /** The calls on the scope that its owner makes here, in the order of the code; those of helpers by their call. */
    List<Call> events() {
        return events;
    }

    /** Where the scope is left, and in which states: statements that jump out, the try statement, a call of close. */
    Map<Node, Set<State>> exits() {
        return exits;
    }

    /** Whether the scope goes where nothing is known of it. */
    boolean isLost() {
        return lost;
    }

    // ---- statements ----

    private Set<State> walk(Node node, Set<State> in) {
        if (node instanceof IfStmt branch) {
            Set<State> tested = walk(branch.getCondition(), in);
            return union(walk(branch.getThenStmt(), tested),
                    branch.getElseStmt().map(s -> walk(s, tested)).orElse(tested));
        }
        if (node instanceof WhileStmt loop) {
            return loop(loop, loop.getCondition(), loop.getBody(), List.of(), in);
        }
        if (node instanceof ForEachStmt loop) {
            return loop(loop, null, loop.getBody(), List.of(), walk(loop.getIterable(), in));
        }
        if (node instanceof ForStmt loop) {
            Set<State> begun = all(loop.getInitialization(), in);
            return loop(loop, loop.getCompare().orElse(null), loop.getBody(), loop.getUpdate(), begun);
        }
        if (node instanceof DoStmt loop) {
            Set<State> once = union(walk(loop.getBody(), in), taken(continues, loop));
            return loop(loop, loop.getCondition(), loop.getBody(), List.of(), once);
        }
        if (node instanceof SwitchNode choice) {
            return choose(choice, in);
        }
        if (node instanceof TryStmt attempt) {
            return attempt(attempt, in);
        }
        if (node instanceof ReturnStmt || node instanceof BreakStmt || node instanceof ContinueStmt
                || node instanceof YieldStmt || node instanceof ThrowStmt) {
            jump(node, all(node.getChildNodes(), in));
            return Set.of();
        }
        if (node instanceof LabeledStmt labelled) {
            return union(walk(labelled.getStatement(), in), taken(breaks, labelled));
        }
        return node instanceof Statement || node instanceof SwitchEntry ? all(node.getChildNodes(), in)
                : value(node, in);
    }

    private Set<State> all(List<? extends Node> nodes, Set<State> in) {
        Set<State> at = in;
        for (Node node : nodes) {
            at = walk(node, at);
        }
        return at;
    }

    private Set<State> loop(Node loop, Expression condition, Statement body, List<Expression> update, Set<State> in) {
        Set<State> at = union(in);
        Set<State> tested;
        boolean more;
        do {
            tested = condition == null ? at : walk(condition, at);
            Set<State> round = union(walk(body, tested), taken(continues, loop));
            at = union(at);
            more = at.addAll(all(update, round));
        } while (more);
        boolean endless = condition == null ? loop instanceof ForStmt : condition.toString().equals("true");
        return union(endless ? Set.of() : condition == null ? at : tested, taken(breaks, loop));
    }

    private Set<State> choose(SwitchNode choice, Set<State> in) {
        Set<State> chosen = walk(choice.getSelector(), in);
        boolean complete = choice instanceof SwitchExpr;
        Set<State> out = union();
        Set<State> above = Set.of();
        for (SwitchEntry entry : choice.getEntries()) {
            boolean falls = entry.getType() == SwitchEntry.Type.STATEMENT_GROUP;
            Set<State> end = all(entry.getStatements(), falls ? union(chosen, above) : chosen);
            above = falls ? end : Set.of();
            out.addAll(falls ? Set.of() : end);
            complete |= entry.getLabels().isEmpty() || entry.isDefault();
        }
        return union(out, above, complete ? Set.of() : chosen, taken(breaks, (Node) choice));
    }

    private Set<State> attempt(TryStmt attempt, Set<State> in) {
        Set<Node> earlier = Collections.newSetFromMap(new IdentityHashMap<>());
        earlier.addAll(exits.keySet());
        Set<State> opened = all(attempt.getResources(), in);
        Set<State> out = walk(attempt.getTryBlock(), opened);
        boolean closes = scope.resource().filter(t -> t == attempt).isPresent();
        if (closes && !out.isEmpty()) {
            leave(attempt, out);
            out = EnumSet.of(State.CLOSED);
        }
        Set<State> end = union(out);
        for (CatchClause clause : attempt.getCatchClauses()) {
            end.addAll(walk(clause.getBody(), closes ? Set.of(State.CLOSED) : caught(attempt, clause, opened)));
        }
        if (attempt.getFinallyBlock().isEmpty()) {
            return end;
        }
        Node last = attempt.getFinallyBlock().get();
        for (Node at : List.copyOf(exits.keySet())) {
            if (!earlier.contains(at)) {
                exits.put(at, walk(last, exits.get(at)));
            }
        }
        return walk(last, end);
    }

    /**
     * The states in which a handler may find the scope. What join throws has been tried to join; what else is thrown
     * counts only where a call is known to throw it.
     */
    private Set<State> caught(TryStmt attempt, CatchClause clause, Set<State> in) {
        List<TypeRef> types = new Handler(file.bodyAround(attempt), clause).types();
        boolean joined = events.stream().anyMatch(c -> scope.joins(c) && FileModel.isWithin(c.node(), attempt.getTryBlock()));
        if (joined && types.stream().anyMatch(t -> !t.isClass() || OF_JOIN.contains(t.simpleName()))) {
            return EnumSet.of(types.stream().allMatch(scope::leavesNoResult) ? State.INTERRUPTED : State.JOINED);
        }
        Set<State> found = union(in);
        states.forEach((call, set) -> {
            MethodDecl method = call.resolution().method();
            if (method != null && FileModel.isWithin(call.node(), attempt.getTryBlock()) && method.throwsTypes().stream()
                    .anyMatch(thrown -> types.stream().anyMatch(t -> file.isSubtype(TypeRef.of(thrown), t.name())))) {
                found.addAll(set);
            }
        });
        return found;
    }

    private void jump(Node statement, Set<State> at) {
        Node target = target(statement);
        Node closed = scope.resource().map(t -> (Node) t.getTryBlock()).orElse(null);
        boolean leaves = closed != null && FileModel.isWithin(statement, closed)
                && (target == null || !FileModel.isWithin(target, closed));
        if (statement instanceof ThrowStmt || at.isEmpty()) {
            return;
        }
        if (leaves || statement instanceof ReturnStmt) {
            leave(statement, at);
        }
        if (target != null) {
            (statement instanceof ContinueStmt ? continues : breaks).merge(target,
                    leaves ? EnumSet.of(State.CLOSED) : union(at), ScopeFlow::union);
        }
    }

    /** The loop, switch or labelled statement that a jump goes to; null when it leaves the method. */
    private static Node target(Node statement) {
        String label = statement instanceof BreakStmt leave ? leave.getLabel().map(Node::toString).orElse("")
                : statement instanceof ContinueStmt go ? go.getLabel().map(Node::toString).orElse("") : "";
        Node n = statement.getParentNode().orElse(null);
        for (; n != null && !(n instanceof LambdaExpr); n = n.getParentNode().orElse(null)) {
            boolean named = n.getParentNode().orElse(null) instanceof LabeledStmt l && l.getLabel().asString().equals(label);
            boolean loop = n instanceof WhileStmt || n instanceof DoStmt || n instanceof ForStmt || n instanceof ForEachStmt;
            if (statement instanceof YieldStmt && n instanceof SwitchExpr
                    || statement instanceof BreakStmt && (label.isEmpty() && (loop || n instanceof SwitchStmt) || named)
                    || statement instanceof ContinueStmt && loop && (label.isEmpty() || named)) {
                return named && !loop ? n.getParentNode().get() : n;
            }
        }
        return null;
    }

    private void leave(Node at, Set<State> set) {
        exits.merge(at, union(set), ScopeFlow::union);
    }

    // ---- expressions ----

    private Set<State> value(Node node, Set<State> in) {
        if (node instanceof TypeDeclaration<?>) {
            return in;
        }
        if (node instanceof ConditionalExpr choice) {
            Set<State> tested = walk(choice.getCondition(), in);
            return union(walk(choice.getThenExpr(), tested), walk(choice.getElseExpr(), tested));
        }
        if (node instanceof BinaryExpr pair && (pair.getOperator() == BinaryExpr.Operator.AND
                || pair.getOperator() == BinaryExpr.Operator.OR)) {
            Set<State> left = walk(pair.getLeft(), in);
            return union(left, walk(pair.getRight(), left));
        }
        if (node instanceof LambdaExpr || node instanceof MethodReferenceExpr) {
            return function(file.bodyAt(node), in);
        }
        boolean object = node instanceof ObjectCreationExpr made && made.getAnonymousClassBody().isPresent();
        if (node instanceof Expression name && scope.is(name) && scope.isGivenAway(name)
                || object && !isTask(node) && scope.isUsedIn(node)) {
            lost = true;
        }
        Call call = file.callAt(node);
        Set<State> at = in;
        for (Node child : node.getChildNodes()) {
            at = child instanceof Expression || !(node instanceof ObjectCreationExpr) ? walk(child, at) : at;
        }
        return call == null || call.node() != node ? at : made(call, at);
    }

    /**
     * A function runs here not at all, once or often; one that others run is not the owner's path. Where it is kept and
     * run later, nothing is known of the order.
     */
    private Set<State> function(Body body, Set<State> in) {
        Call around = file.callAt(body.node().getParentNode().orElse(null));
        if (around != null && around.name().matches("assertThrows.*|assertThatThrownBy|expectThrows|catchThrowable")) {
            return in; // what a test wants to fail
        }
        Execution.Handover handover = file.execution().handover(body).orElse(null);
        boolean here = handover != null && around == handover.call();
        if (!here || !file.execution().runsAtOnce(body)) {
            boolean unclear = handover == null || file.execution().runsAtOnce(body);
            lost |= unclear && (body.node() instanceof MethodReferenceExpr ? body.calls().stream().anyMatch(scope::isOn)
                    : scope.isUsedIn(body.node()));
            body.calls().stream().filter(c -> c.node() == body.node()).forEach(c -> note(c, in));
            return in;
        }
        Set<State> at = union(in);
        boolean more;
        do {
            Set<State> end = body.node() instanceof LambdaExpr lambda ? lambdaEnd(lambda, at)
                    : body.calls().stream().findFirst().map(c -> made(c, union(in))).orElse(in);
            more = at.addAll(end);
        } while (more);
        return at;
    }

    /** A return in a lambda ends the lambda alone. */
    private Set<State> lambdaEnd(LambdaExpr lambda, Set<State> in) {
        Set<State> end = union(walk(lambda.getBody(), in));
        lambda.findAll(ReturnStmt.class).forEach(r -> end.addAll(exits.containsKey(r) ? exits.remove(r) : Set.of()));
        return end;
    }

    /** An anonymous class whose methods other threads run. */
    private boolean isTask(Node object) {
        return file.execution().handoverOf((Expression) object).filter(h -> h.runs().place() != Place.SAME_THREAD
                && h.runs().place() != Place.NOWHERE).isPresent();
    }

    private void note(Call call, Set<State> in) {
        states.merge(call, union(in), ScopeFlow::union);
    }

    private Set<State> made(Call call, Set<State> in) {
        note(call, in);
        if (call == scope.opening()) {
            return EnumSet.of(State.NEW);
        }
        if (scope.isOn(call)) {
            if (!events.contains(call)) {
                events.add(call);
            }
            return in.isEmpty() ? in : event(call, in);
        }
        Set<State> at = in;
        for (int i = 0; i < call.arguments().size(); i++) {
            if (scope.is(call.argument(i))) {
                at = helped(call, i, at);
            }
        }
        return at;
    }

    private Set<State> event(Call call, Set<State> in) {
        if (scope.forks(call)) {
            boolean onlyJoined = in.stream().allMatch(s -> s == State.JOINED || s == State.CHECKED);
            return EnumSet.of(scope.hasFactory() && onlyJoined ? State.JOINED : State.FORKED);
        }
        if (scope.joins(call)) {
            return EnumSet.of(State.JOINED);
        }
        if (Scope.CHECKS.contains(call.name())) {
            Set<State> out = union(in);
            return out.remove(State.JOINED) | out.add(State.CHECKED) ? out : in;
        }
        if (call.name().equals("close")) {
            leave(call.node(), in);
            return EnumSet.of(State.CLOSED);
        }
        return scope.isOwnMethod(call) ? helped(call, -1, in) : in;
    }

    /** A method of the project that gets the scope (or is the scope's own, argument -1) goes on with it. */
    private Set<State> helped(Call call, int argument, Set<State> in) {
        Optional<Body> own = file.helpers().bodyOf(call);
        Optional<Set<State>> out = depth >= MAX_DEPTH ? Optional.empty() : own.isPresent() ? inHelper(own.get(), argument, in)
                : file.elsewhere().method(call, "scope " + argument + in + depth + scope.hasFactory(),
                        (other, body) -> inHelper(body, argument, in));
        lost |= out.isEmpty();
        if (out.isPresent() && !events.contains(call)) {
            events.add(call);
        }
        return out.orElse(in);
    }

    private Optional<Set<State>> inHelper(Body helper, int argument, Set<State> in) {
        return Scopes.handedTo(helper, argument, scope.hasFactory()).flatMap(s -> {
            ScopeFlow flow = new ScopeFlow(s, depth + 1);
            Set<State> out = flow.through(helper.node(), in);
            return flow.isLost() ? Optional.empty() : Optional.of(out);
        });
    }

    private static Set<State> taken(Map<Node, Set<State>> jumps, Node target) {
        Set<State> set = jumps.remove(target);
        return set == null ? Set.of() : set;
    }

    @SafeVarargs
    private static Set<State> union(Set<State>... sets) {
        Set<State> all = EnumSet.noneOf(State.class);
        for (Set<State> set : sets) {
            all.addAll(set);
        }
        return all;
    }
}
