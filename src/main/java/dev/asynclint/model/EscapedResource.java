package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.finding.Location;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A resource that a try statement closes at its end, while work that was started within still uses it.
 *
 * @param name   of its variable
 * @param closed where it is opened in the head of the try, or closed in its finally block
 * @param start  the call that starts the work, or makes the future that leaves the block
 */
public record EscapedResource(String name, Location closed, Call start) {

    private static final Pattern WAITS = Pattern.compile("(await|join|wait|block|sync|verify)(?![a-z])\\w*");
    private static final Pattern CLOSES = Pattern.compile("close(Quietly|Silently|Safely)?|closeWhileHandlingException");
    /** Their close waits for what was begun. */
    private static final List<String> WAIT_IN_CLOSE = List.of("java.util.concurrent.ExecutorService",
            "java.util.concurrent.StructuredTaskScope", "java.net.http.HttpClient", "org.apache.kafka.clients.admin.Admin",
            "org.apache.kafka.clients.producer.Producer");

    private static final List<String> OF_DATA = List.of("java.io.InputStream", "java.io.OutputStream", "java.io.Reader", "java.io.Writer",
            "java.nio.channels.Channel", "java.sql.Connection", "java.sql.Statement", "java.sql.ResultSet");

    /** All of a file. */
    public static List<EscapedResource> of(FileModel file) {
        List<EscapedResource> found = new ArrayList<>();
        for (TryStmt attempt : file.all(TryStmt.class)) {
            for (Expression resource : attempt.getResources()) {
                if (resource.isVariableDeclarationExpr()) {
                    resource.asVariableDeclarationExpr().getVariables().forEach(v -> inTry(file, attempt,
                            v.getNameAsString(), resource, found));
                } else if (resource instanceof NameExpr name) {
                    inTry(file, attempt, name.getNameAsString(), resource, found);
                }
            }
            closedFinally(file, attempt).forEach(c -> {
                use(file, attempt, nameClosed(c), c.node(), found);
                given(file, attempt, closed(c)).forEach(g -> found.add(new EscapedResource(nameClosed(c), c.location(), g)));
            });
        }
        return found;
    }

    private static void inTry(FileModel file, TryStmt attempt, String name, Expression resource, List<EscapedResource> into) {
        TypeRef type = resource.isVariableDeclarationExpr()
                ? typeOf(file, resource.asVariableDeclarationExpr().getVariable(0)) : file.typeOf(resource);
        if (!file.types().view().has(type, TypeFacts.Word.IN_MEMORY) && WAIT_IN_CLOSE.stream().noneMatch(t -> file.isSubtype(type, t))) {
            use(file, attempt, name, resource, into);
            Stream.concat(leaving(file, attempt, name), resource.isVariableDeclarationExpr() && isOfData(file, type)
                            ? givenTo(file, attempt, name) : Stream.of())
                    .forEach(c -> into.add(new EscapedResource(name, file.location(resource), c)));
        }
    }

    private static TypeRef typeOf(FileModel file, VariableDeclarator variable) {
        return variable.getType().isVarType() ? variable.getInitializer().map(file::typeOf).orElse(TypeRef.UNKNOWN)
                : file.types().read(variable.getType(), variable);
    }

    // ---- captured by a task or stage ----

    private static void use(FileModel file, TryStmt attempt, String name, Node closed, List<EscapedResource> into) {
        Body around = file.bodyAround(attempt).threadRoot();
        for (Body body : file.bodies()) {
            if (body.parent() != null && FileModel.isWithin(body.node(), attempt.getTryBlock())
                    && body.parent().threadRoot() == around && Uses.isUsed(name, body.node())) {
                file.execution().handover(body).filter(h -> h.runs().place() != Place.SAME_THREAD
                                && h.runs().place() != Place.NOWHERE && !isWaitedFor(h.call(), attempt)
                                && !isClosedEarlier(h.call(), attempt, closed))
                        .ifPresent(h -> into.add(new EscapedResource(name, file.location(closed), h.call())));
            }
        }
    }

    /** Whether the block waits, after the start: a join, a latch, a helper that says that it waits. */
    private static boolean isWaitedFor(Call start, TryStmt attempt) {
        Body root = start.body().threadRoot();
        return start.file().calls().stream().anyMatch(c -> FileModel.isWithin(c.node(), attempt.getTryBlock())
                && c.body().threadRoot() == root && c.span().compareTo(start.span()) >= 0
                && (WAITS.matcher(c.name()).matches() || c.api() != null
                && (c.api().blocks() == Category.FUTURE || c.api().blocks() == Category.WAIT)));
    }

    /** Whether the executor is a resource that was opened after this one: it is closed before, and waits. */
    private static boolean isClosedEarlier(Call start, TryStmt attempt, Node resource) {
        return start.receiver() instanceof NameExpr executor && attempt.findAll(TryStmt.class).stream()
                .flatMap(t -> t.getResources().stream())
                .anyMatch(r -> FileModel.isBefore(resource, r) && r.isVariableDeclarationExpr()
                        && r.asVariableDeclarationExpr().getVariable(0).getNameAsString().equals(executor.getNameAsString()));
    }

    // ---- closed in finally ----

    private static Stream<Call> closedFinally(FileModel file, TryStmt attempt) {
        return file.calls().stream().filter(c -> attempt.getFinallyBlock().isPresent()
                && FileModel.isWithin(c.node(), attempt.getFinallyBlock().get()) && CLOSES.matcher(c.name()).matches()
                && isLocal(file, nameClosed(c)) && isUnconditional(c, attempt));
    }

    private static Expression closed(Call close) {
        return close.arguments().isEmpty() ? close.receiver() : close.argument(0);
    }

    private static String nameClosed(Call close) {
        return closed(close) instanceof NameExpr name ? name.getNameAsString() : "";
    }

    private static boolean isLocal(FileModel file, String name) {
        return file.calls().stream().map(c -> c.arguments().isEmpty() ? c.receiver() : c.argument(0))
                .filter(e -> e instanceof NameExpr n && n.getNameAsString().equals(name)).map(file.types()::variable)
                .anyMatch(v -> v != null && v.kind() == Variable.Kind.LOCAL
                        && WAIT_IN_CLOSE.stream().noneMatch(t -> file.isSubtype(v.type(), t)));
    }

    /** {@code if (resource != null)} may stand around; any other condition may be that the work has not begun. */
    private static boolean isUnconditional(Call close, TryStmt attempt) {
        return close.node().findAncestor(IfStmt.class).filter(i -> FileModel.isWithin(i, attempt.getFinallyBlock().get()))
                .map(i -> i.getCondition().toString().equals(nameClosed(close) + " != null")).orElse(true);
    }

    // ---- the future of its own call leaves the block ----

    /** {@code return connection.queryAsync(..)}: what the resource has begun is returned, and the resource closed. */
    private static Stream<Call> leaving(FileModel file, TryStmt attempt, String name) {
        return returned(file, attempt).filter(first -> first.receiver() instanceof NameExpr n && n.getNameAsString().equals(name)
                        && file.futures().isAsynchronous(first.type()) && !first.is(Api.Flag.ALREADY_DONE)
                        && first.arguments().stream().noneMatch(a -> file.futures().isAsynchronous(file.typeOf(a))));
    }

    /** The calls with which the futures and publishers begin that the block returns. */
    private static Stream<Call> returned(FileModel file, TryStmt attempt) {
        return attempt.getTryBlock().findAll(ReturnStmt.class).stream()
                .filter(r -> file.bodyAround(r) == file.bodyAround(attempt))
                .flatMap(r -> r.getExpression().map(file::callAt).stream())
                .filter(last -> file.futures().isAsynchronous(last.type()))
                .map(last -> file.futures().chain(last).get(0));
    }

    // ---- given to the call whose future leaves the block ----

    private static Stream<Call> given(FileModel file, TryStmt attempt, Expression resource) {
        return isOfData(file, file.typeOf(resource)) ? givenTo(file, attempt, resource.toString()) : Stream.of();
    }

    /** {@code return uploadAsync(in)}: who reads the stream goes on when it is closed. */
    private static Stream<Call> givenTo(FileModel file, TryStmt attempt, String name) {
        return returned(file, attempt).filter(c -> file.futures().isAsynchronous(c.type()) && !c.is(Api.Flag.ALREADY_DONE)
                        && c.arguments().stream().anyMatch(a -> a instanceof NameExpr n && n.getNameAsString().equals(name))
                        && !isWaitedFor(c, attempt));
    }

    /** A stream, channel, statement: what is read or written bit by bit. Scopes and contexts are no such thing. */
    private static boolean isOfData(FileModel file, TypeRef type) {
        return !file.types().view().has(type, TypeFacts.Word.IN_MEMORY)
                && OF_DATA.stream().anyMatch(t -> file.isSubtype(type, t));
    }
}
