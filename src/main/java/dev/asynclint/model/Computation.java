package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.Certainty;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Code that keeps a processor busy and waits for nothing. */
public final class Computation {

    private static final int LEAST_NESTING = 2;

    private Computation() {
    }

    /**
     * What keeps the processor busy in a body: a call that computes long by its nature, or the outer one of nested loops.
     * Empty when anything in it, or in methods of the file that it calls, waits or is not known.
     */
    public static Optional<Node> in(Body body) {
        Set<Body> reached = new HashSet<>();
        if (!isPure(body, reached)) {
            return Optional.empty();
        }
        Optional<Node> heavy = reached.stream().flatMap(b -> b.callsOnThread().stream())
                .filter(c -> c.is(Api.Flag.COMPUTES)).map(Call::node).findFirst();
        return heavy.or(() -> reached.stream().flatMap(b -> loopsOf(b).stream())
                .filter(loop -> depth(loop, reached) >= LEAST_NESTING).min(Comparator.comparing(FileModel::spanOf)));
    }

    private static boolean isPure(Body body, Set<Body> reached) {
        if (!reached.add(body)) {
            return true;
        }
        return body.callsOnThread().stream().allMatch(call -> {
            if (call.effect().isPresent() || call.is(Api.Flag.STARTS)) {
                return false;
            }
            Optional<Body> own = call.file().helpers().bodyOf(call);
            return own.isPresent() ? isPure(own.get(), reached)
                    : call.target().isEmpty() && (call.resolution().certainty() != Certainty.UNKNOWN
                            && call.receiverType().name().matches("javax?\\..*"));
        });
    }

    /** The loops that run with the body, and not in functions that it only makes. */
    private static List<Node> loopsOf(Body body) {
        return loops(body.node()).stream().filter(loop -> body.file().bodyAround(loop).threadRoot() == body.threadRoot()).toList();
    }

    private static List<Node> loops(Node node) {
        return node.findAll(Node.class, n -> n instanceof ForStmt || n instanceof WhileStmt || n instanceof DoStmt
                || n instanceof ForEachStmt);
    }

    private static int depth(Node loop, Set<Body> reached) {
        int inner = loops(loop).stream().filter(n -> n != loop).mapToInt(n -> depth(n, reached)).max().orElse(0);
        int called = reached.stream().filter(b -> b.isMethod() && isCalledIn(b, loop))
                .mapToInt(b -> loops(b.node()).isEmpty() ? 0 : 1).max().orElse(0);
        return 1 + Math.max(inner, called);
    }

    private static boolean isCalledIn(Body method, Node loop) {
        return method.file().calls().stream().anyMatch(c -> c.name().equals(method.declaration().name())
                && FileModel.isWithin(c.node(), loop) && method.file().helpers().bodyOf(c).orElse(null) == method);
    }
}
