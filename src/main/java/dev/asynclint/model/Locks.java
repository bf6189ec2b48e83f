package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.finding.Location;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which locks are held at a place, as far as its own method shows, and which code needs a lock. */
public final class Locks {

    private static final int MAX_CALLERS = 3;
    private static final Set<String> TAKES = Set.of("lock", "lockInterruptibly", "tryLock");
    private static final String READ = ".readLock";
    private static final String WRITE = ".writeLock";
    private static final String STAMPED = "java.util.concurrent.locks.StampedLock";

    private final FileModel file;
    private List<Call> lockCalls;
    private Map<Body, List<Call>> lockCallsByThread;
    private List<SynchronizedStmt> blocks;
    private final Map<Expression, String> identities = new IdentityHashMap<>();

    Locks(FileModel file) {
        this.file = file;
    }

    /**
     * A lock that is held.
     *
     * @param monitor  whether it is an object's monitor
     * @param text     the locked expression as it stands in the code; {@code this} for synchronized methods
     * @param identity tells locks of one program apart, those of two objects of one class aside
     * @param at       where it is taken
     */
    public record Held(boolean monitor, String text, String identity, Location at) {

        /** {@code the monitor of `this`}, {@code `writeLock`}: for messages. */
        public String label() {
            return (monitor ? "the monitor of `" : "`") + text + "`";
        }
    }

    // ---- calls of locks ----

    /** Whether a call takes a lock, or tries to. */
    public boolean takes(Call call) {
        return call.receiver() != null && (TAKES.contains(call.name()) && !handsOut(call) && !call.resolution().isStatic()
                || call.name().matches("(try)?(read|write|Read|Write)Lock(Interruptibly)?") && call.isTo(STAMPED, call.name()));
    }

    /** {@code lease.lock().release()}: a lock is taken by a statement; what gives something may only give the lock itself. */
    private static boolean handsOut(Call call) {
        Node parent = call.node().getParentNode().orElse(null);
        return !call.name().equals("tryLock") && !(parent instanceof ExpressionStmt);
    }

    /** Whether a call gives a lock back. */
    public boolean gives(Call call) {
        return call.receiver() != null && call.name().startsWith("unlock") && !call.resolution().isStatic();
    }

    /** The calls of this file that take locks or give them back. */
    public List<Call> calls() {
        if (lockCalls == null) {
            lockCalls = file.calls().stream().filter(c -> c.name().contains("ock") && (takes(c) || gives(c))).toList();
        }
        return lockCalls;
    }

    /** Those of {@link #calls()} that stand on the thread of a body. */
    private List<Call> callsOnThreadOf(Body body) {
        if (calls().isEmpty()) {
            return List.of();
        }
        if (lockCallsByThread == null) {
            lockCallsByThread = calls().stream().collect(Collectors.groupingBy(c -> c.body().threadRoot()));
        }
        return lockCallsByThread.getOrDefault(body.threadRoot(), List.of());
    }

    /** Whether a call is one of a lock of the JDK or of a library, or of a StampedLock. */
    boolean isLock(Call call) {
        return file.types().view().has(call.receiverType(), TypeFacts.Word.LOCK) || call.isTo(STAMPED, call.name());
    }

    /** Whether only the thread that took a lock may give it back: StampedLock and the project's own may be otherwise. */
    public boolean isOwnedByThread(Call call) {
        return file.types().view().has(call.receiverType(), TypeFacts.Word.LOCK)
                && !file.isProjectType(call.receiverType().name())
                && file.futures().history(call.receiver()).stream().noneMatch(c -> c.isTo(STAMPED, c.name()))
                && !isMadeByStamped(call.receiver());
    }

    private boolean isMadeByStamped(Expression lock) {
        Variable variable = file.types().variable(lock);
        return variable != null && file.executors().values(variable).stream().map(file::callAt)
                .anyMatch(made -> made != null && made.isTo(STAMPED, made.name()));
    }

    /** The lock of such a call as it stands in the code. */
    public static String text(Call call) {
        return String.valueOf(call.receiver()).replaceFirst("^this\\.", "");
    }

    /** What tells the lock that an expression is from others. */
    public String identity(Expression lock) {
        String known = identities.get(lock);
        if (known == null) {
            known = findIdentity(Call.unwrap(lock));
            identities.put(lock, known);
        }
        return known;
    }

    private String findIdentity(Expression e) {
        if (e instanceof ThisExpr) {
            return "this:" + file.typeOf(e).name();
        }
        if (e instanceof ClassExpr literal) {
            return "class:" + file.types().read(literal.getType(), e).name();
        }
        Variable variable = file.types().variable(e);
        if (variable != null) {
            Call made = file.executors().values(variable).stream().map(file::callAt).filter(c -> c != null
                    && c.receiver() != null && c.name().matches("(read|write)Lock|as(Read|Write)Lock")).findFirst().orElse(null);
            return made == null ? variable.identity() : identity(made.receiver()) + (made.name().contains("ead") ? READ : WRITE);
        }
        Call call = file.callAt(e);
        return call != null && call.receiver() != null && call.arguments().isEmpty()
                ? identity(call.receiver()) + "." + call.name() : e.toString();
    }

    /** What tells the lock that a call takes or gives back from others; read and write locks of one lock have its name in common. */
    String identityOf(Call call) {
        String lock = identity(call.receiver());
        return !call.isTo(STAMPED, call.name()) ? lock : lock + (call.name().contains("ead") ? READ : WRITE);
    }

    /** Whether who holds one of these locks keeps others from taking the other: two readers of one lock do not. */
    static boolean exclude(String one, String other) {
        return base(one).equals(base(other)) && !(one.endsWith(READ) && other.endsWith(READ));
    }

    private static String base(String lock) {
        return lock.replaceFirst("\\.(read|write)Lock$", "");
    }

    private static String identity(MethodDecl method) {
        return (method.is(MethodDecl.Flag.STATIC) ? "class:" : "this:") + method.owner();
    }

    // ---- what is held ----

    /** The innermost monitor that is held at a call. */
    public Optional<Held> monitorAt(Call call) {
        return !isInMonitor(call.node()) ? Optional.empty() : heldAt(call).stream().filter(Held::monitor).findFirst();
    }

    /** All monitors and locks that are held at a call, the innermost first. */
    public List<Held> heldAt(Call call) {
        return heldAt(call.node(), call.body());
    }

    /** All monitors and locks that are held at a node of a body, the innermost first. */
    public List<Held> heldAt(Node place, Body body) {
        List<Held> held = new ArrayList<>(0);
        Set<String> settled = new HashSet<>();
        List<Call> taken = callsOnThreadOf(body);
        if (taken.isEmpty() && !isInMonitor(place)) {
            return held;
        }
        Node root = body.threadRoot().node();
        Node inner = place;
        for (Node n = inner.getParentNode().orElse(null); n != null && inner != root; n = n.getParentNode().orElse(null)) {
            if (n instanceof SynchronizedStmt statement && inner == statement.getBody()) {
                held.add(monitor(statement));
            } else if (n instanceof NodeWithStatements<?> block && !taken.isEmpty()) {
                addTakenBefore(block.getStatements(), inner, taken, settled, held);
            } else if (n instanceof IfStmt choice && inner == choice.getThenStmt() && !taken.isEmpty()) {
                addTakenIn(choice.getCondition(), taken, settled, held);
            } else if (n instanceof MethodDeclaration method && method.isSynchronized()) {
                held.add(monitor(method));
            }
            inner = n;
        }
        return held;
    }

    /** Whether a monitor is held at a node, or was when a lambda around it was made: by syntax alone. */
    private static boolean isInMonitor(Node place) {
        for (Node n = place; n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof SynchronizedStmt || n instanceof MethodDeclaration method && method.isSynchronized()) {
                return true;
            }
        }
        return false;
    }

    private Held monitor(SynchronizedStmt statement) {
        return new Held(true, statement.getExpression().toString(), identity(statement.getExpression()),
                file.location(statement.getExpression()));
    }

    private Held monitor(MethodDeclaration method) {
        Body body = file.bodyAt(method);
        return new Held(true, method.isStatic() ? file.typeName(method) + ".class" : "this",
                identity(body.declaration()), file.location(method.getName()));
    }

    /** {@code lock.lock(); …; here}: what is taken before in a block, and not given back on the way. */
    private void addTakenBefore(List<? extends Statement> statements, Node until, List<Call> taken,
                                Set<String> settled, List<Held> held) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            if (FileModel.isBefore(statements.get(i), until)) {
                addTakenIn(statements.get(i), taken, settled, held);
            }
        }
    }

    private void addTakenIn(Node code, List<Call> taken, Set<String> settled, List<Held> held) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            Call call = taken.get(i);
            if (FileModel.isWithin(call.node(), code) && !isBeforeLeaving(call, code)
                    && settled.add(text(call)) && takes(call)) {
                held.add(new Held(false, text(call), identityOf(call), call.location()));
            }
        }
    }

    /** {@code if (closed) { lock.unlock(); return; }}: who comes by here has not given it back. */
    private boolean isBeforeLeaving(Call call, Node code) {
        return gives(call) && call.node().findAncestor(BlockStmt.class)
                .filter(block -> FileModel.isWithin(block, code) && Exit.leaves(block)).isPresent();
    }

    /**
     * The innermost lock that stays held during a wait: not the one that the wait gives back. Where the method itself
     * holds none, the methods of this file that call it are asked.
     */
    Optional<Held> heldDuring(Wait wait) {
        List<Held> held = keptDuring(wait.call());
        return held.isEmpty() && !wait.isForCondition() ? heldByOthers(wait.call().body()) : held.stream().findFirst();
    }

    /** The locks that stay held during a call, the innermost first: without the one that a wait for a condition gives back. */
    public List<Held> keptDuring(Call call) {
        List<Held> held = heldAt(call);
        if (!held.isEmpty() && call.is(Api.Flag.RELEASES_MONITOR)) {
            boolean isCondition = call.isTo("java.util.concurrent.locks.Condition", call.name());
            Expression object = call.name().equals("timedWait") ? call.argument(0) : call.receiver();
            boolean isOwn = object == null || object.isSuperExpr();
            held.stream().filter(h -> isCondition ? !h.monitor() : h.monitor() && (isOwn ? h.text().equals("this")
                            : h.identity().equals(identity(object)))).findFirst()
                    .ifPresent(held::remove);
        }
        return held;
    }

    /** The innermost lock that is held at a call, by its own method, or else by those of this file that call a private one. */
    public Optional<Held> heldAround(Call call) {
        List<Held> held = heldAt(call);
        return held.isEmpty() ? heldByOthers(call.body()) : held.stream().findFirst();
    }

    private Optional<Held> heldByOthers(Body body) {
        return heldByTaker(body).or(() -> heldByCaller(body, MAX_CALLERS));
    }

    /** {@code locked(() -> …)}: what a method of the project holds while it calls the function that it is given. */
    private Optional<Held> heldByTaker(Body body) {
        if (body.isMethod() || !runsWithinCall(body)) {
            return Optional.empty();
        }
        Execution.Handover taken = file.execution().handover(body).orElseThrow();
        Optional<Body> taker = file.helpers().bodyOf(taken.call());
        Optional<Held> held = taker.isPresent() ? heldWhileCalling(taker.get(), taken.argument())
                : file.elsewhere().method(taken.call(), "holds " + taken.argument(),
                        (other, method) -> other.locks().heldWhileCalling(method, taken.argument()));
        return held.or(() -> heldByTaker(body.parent()));
    }

    private boolean runsWithinCall(Body body) {
        return file.execution().handover(body).filter(h -> h.runs().place() == Place.SAME_THREAD && h.argument() >= 0
                && h.call().target().isPresent()).isPresent();
    }

    private Optional<Held> heldWhileCalling(Body method, int argument) {
        String function = ((CallableDeclaration<?>) method.node()).getParameter(argument).getNameAsString();
        return method.calls().stream().filter(c -> c.receiver() instanceof NameExpr name
                && name.getNameAsString().equals(function)).flatMap(c -> heldAt(c).stream()).findFirst();
    }

    private Optional<Held> heldByCaller(Body body, int depth) {
        Body method = body.threadRoot();
        if (depth == 0 || !method.isMethod() || !(method.node() instanceof MethodDeclaration declaration)
                || !declaration.isPrivate() || asksForLock(method)) {
            return Optional.empty();
        }
        for (Call caller : file.calls()) {
            if (caller.name().equals(declaration.getNameAsString()) && caller.body().method() != method
                    && file.helpers().bodyOf(caller).orElse(null) == method) {
                Optional<Held> held = heldAt(caller).stream().findFirst()
                        .or(() -> heldByCaller(caller.body(), depth - 1));
                if (held.isPresent()) {
                    return held;
                }
            }
        }
        return Optional.empty();
    }

    /** A method that looks whether its caller holds a lock knows what it does when it waits. */
    private static boolean asksForLock(Body method) {
        return method.calls().stream().anyMatch(c -> c.name().equals("holdsLock")
                || c.name().equals("isHeldByCurrentThread"));
    }

    // ---- who needs it ----

    /** Where a body takes this lock on its own thread, itself or by the methods that it calls; empty when it does not. */
    public Optional<Location> needs(Body body, String lock) {
        return needs(body, lock, MAX_CALLERS);
    }

    private Optional<Location> needs(Body body, String lock, int depth) {
        Optional<Location> own = takesItself(body, lock);
        if (own.isPresent() || depth == 0) {
            return own;
        }
        for (Call call : body.callsOnThread()) {
            Optional<Location> below = entersMonitor(call, lock) ? Optional.of(call.location())
                    : file.helpers().bodyOf(call).filter(b -> b != body).flatMap(b -> needs(b, lock, depth - 1));
            if (below.isEmpty() && file.helpers().bodyOf(call).isEmpty()) {
                below = file.elsewhere().method(call, "needs " + lock, (other, b) -> other.locks().needs(b, lock));
            }
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** Where a body itself takes this lock, and waits for it if need be. */
    public Optional<Location> takesItself(Body body, String lock) {
        if (body.node() instanceof MethodDeclaration method && method.isSynchronized()
                && exclude(identity(body.declaration()), lock)) {
            return Optional.of(file.location(method.getName()));
        }
        Optional<Location> block = blocks().stream().filter(b -> FileModel.isWithin(b, body.node())
                && file.bodyAround(b).threadRoot() == body.threadRoot() && exclude(identity(b.getExpression()), lock))
                .map(b -> file.location(b.getExpression())).findFirst();
        return block.or(() -> calls().stream().filter(c -> !c.name().equals("tryLock")
                && FileModel.isWithin(c.node(), body.node()) && takes(c) && c.body().threadRoot() == body.threadRoot()
                && exclude(identityOf(c), lock)).map(Call::location).findFirst());
    }

    private List<SynchronizedStmt> blocks() {
        if (blocks == null) {
            blocks = file.all(SynchronizedStmt.class);
        }
        return blocks;
    }

    /** A synchronized method of the class, or of a superclass, whose object is locked. */
    private boolean entersMonitor(Call call, String lock) {
        MethodDecl method = call.resolution().method();
        return method != null && method.is(MethodDecl.Flag.SYNCHRONIZED) && (identity(method).equals(lock)
                || !method.is(MethodDecl.Flag.STATIC) && lock.startsWith("this:")
                && file.isSubtype(TypeRef.of(lock.substring(5)), method.owner()));
    }
}
