package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.finding.Location;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A lock that a method takes and gives back.
 *
 * @param takes the call that takes it
 * @param gives the calls after it in the same method that give it back: those before the lock is taken again, and those
 *              in the finally block around them
 */
public record LockSection(Call takes, List<Call> gives) {

    /** The section that a call begins; empty when it takes no lock, or when another method gives it back. */
    public static Optional<LockSection> of(Call call) {
        Locks locks = call.file().locks();
        if (call.name().equals("new") || !locks.takes(call) || !locks.isLock(call)) {
            return Optional.empty();
        }
        String lock = locks.identityOf(call);
        List<Call> later = locks.calls().stream().filter(c -> c.body().threadRoot() == call.body().threadRoot()
                && FileModel.isBefore(call.node(), c.node()) && locks.identityOf(c).equals(lock)).toList();
        List<Call> gives = Stream.concat(later.stream().takeWhile(locks::gives), later.stream().dropWhile(locks::gives)
                .filter(c -> locks.gives(c) && isInFinallyAround(c, later.get(0)))).toList();
        return gives.isEmpty() || gives.stream().allMatch(LockSection::isInBlockThatLeaves) || isKept(call)
                ? Optional.empty() : Optional.of(new LockSection(call, gives));
    }

    /** {@code locked.add(shelf);} after {@code shelf.lock()}: whoever gets the collection gives it back. */
    private static boolean isKept(Call takes) {
        return takes.receiver() != null && takes.body().calls().stream().anyMatch(c -> FileModel.isBefore(takes.node(), c.node())
                && c.name().matches("add|put|offer|push") && c.arguments().contains(takes.receiver()));
    }

    /** {@code return new Hold(key, lock);} */
    private boolean handsOut(Statement exit) {
        return exit instanceof ReturnStmt && takes.receiver() != null && exit.findFirst(Expression.class, e ->
                e.equals(takes.receiver()) && Syntax.argumentIndex(e.getParentNode().orElse(null), e) >= 0).isPresent();
    }

    /** A method that gives the lock back only where it gives up holds it on purpose when it returns. */
    private static boolean isInBlockThatLeaves(Call give) {
        BlockStmt block = give.node().findAncestor(BlockStmt.class).orElse(null);
        return block != null && Exit.leaves(block) && !(block.getParentNode().orElse(null) instanceof TryStmt)
                && block != give.body().method().node().getChildNodes().stream().filter(BlockStmt.class::isInstance).findFirst().orElse(null);
    }

    /** Whether it is given back however the code in between ends: in a finally block, or in a handler as well. */
    public boolean isSafe() {
        return gives.stream().anyMatch(give -> isInFinally(give.node()) || isInHandlers(give));
    }

    /** In a handler, and in each other of that try that leaves the method, where the lock is taken before the try. */
    private boolean isInHandlers(Call give) {
        CatchClause handler = give.node().findAncestor(CatchClause.class).orElse(null);
        return handler != null && (FileModel.isWithin(takes.node(), handler.getParentNode().orElseThrow())
                || ((TryStmt) handler.getParentNode().orElseThrow()).getCatchClauses().stream().allMatch(other ->
                !Exit.leaves(other.getBody()) || gives.stream().anyMatch(g -> FileModel.isWithin(g.node(), other))));
    }

    /** Given back and taken again on the way: the finally block of a try that holds all of it gives it back in the end. */
    private static boolean isInFinallyAround(Call give, Call earlier) {
        return give.node().findAncestor(TryStmt.class, attempt -> attempt.getFinallyBlock()
                .filter(last -> FileModel.isWithin(give.node(), last)).isPresent()
                && FileModel.isWithin(earlier.node(), attempt.getTryBlock())).isPresent();
    }

    private static boolean isInFinally(Node node) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            Node inner = n;
            if (n.getParentNode().orElse(null) instanceof TryStmt attempt
                    && attempt.getFinallyBlock().filter(last -> last == inner).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The first return or throw that leaves the method with the lock in hand. */
    public Optional<Location> exit() {
        FileModel file = takes.file();
        return takes.body().node().findAll(Statement.class, s -> s instanceof ReturnStmt || s instanceof ThrowStmt).stream()
                .filter(s -> file.bodyAround(s) == takes.body() && isUnderLock(s)
                        && !handsOut(s) && !(s instanceof ThrowStmt && file.failures().isCaught(s, takes.body().node())))
                .map(file::location).findFirst();
    }

    /** The first call between that may throw; what the lock itself is asked is left out. */
    public Optional<Call> risk() {
        Failures failures = takes.file().failures();
        return takes.body().callsOnThread().stream().filter(c -> FileModel.isBefore(takes.node(), c.node())
                && !(c.receiver() != null && c.receiver().equals(takes.receiver()))
                && isBeforeGives(c.node()) && !c.node().findAncestor(ReturnStmt.class).map(this::handsOut).orElse(false) && !takes.file().locks().calls().contains(c) && !isPlain(c) && (failures.canFail(c) || isOfOthers(c)) && isUnderLock(c.node())).findFirst();
    }

    /** {@code view.get()}: what a caller gives to do. */
    private static boolean isOfOthers(Call call) {
        Variable function = call.receiver() == null ? null : call.file().types().variable(call.receiver());
        return function != null && function.kind() == Variable.Kind.PARAMETER
                && call.receiverType().name().startsWith("java.util.function.");
    }

    /** A look into or a change of a collection, a look at the clock, a signal, a new object without arguments. */
    private static boolean isPlain(Call call) {
        String type = call.receiverType().name();
        return type.startsWith("java.time.") && !call.name().matches("parse|from") || call.name().equals("new") && call.arguments().isEmpty() || !call.blocks() && type.startsWith("java.util.")
                && !type.startsWith("java.util.function.") && call.arguments().stream().noneMatch(Syntax::isFunctional);
    }

    private boolean isBeforeGives(Node node) {
        return gives.stream().anyMatch(g -> FileModel.isBefore(node, g.node()) && !isInOtherBranch(node, g.node()));
    }

    /** {@code if (…) { …one… } else { …other… }}: who does the one does not come to the other. */
    private static boolean isInOtherBranch(Node one, Node other) {
        return one.findAncestor(IfStmt.class, choice -> FileModel.isWithin(one, choice.getThenStmt())
                && choice.getElseStmt().filter(last -> FileModel.isWithin(other, last)).isPresent()).isPresent();
    }

    private boolean isUnderLock(Node node) {
        return takes.file().locks().heldAt(node, takes.body()).stream().anyMatch(h -> h.at().equals(takes.location()));
    }

    /** The lock as it stands in the code. */
    public String lock() {
        Expression receiver = takes.receiver();
        return receiver == null ? "this" : Locks.text(takes);
    }
}
