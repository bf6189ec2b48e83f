package dev.asynclint.model;

import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import java.util.List;
import java.util.Optional;

/** Declared transactions, which belong to the thread that runs the method. */
public final class Transactions {

    private static final int DEPTH = 2;
    private static final String TEMPLATE = "org.springframework.transaction.support.TransactionOperations";

    private Transactions() {
    }

    /** Whether a method runs in a transaction: it says so, or its class does, or only such methods of the file call it. */
    public static boolean isIn(Body method) {
        return isIn(method, DEPTH);
    }

    /** Whether a call stands in the function of a {@code TransactionTemplate}, on its thread. */
    public static boolean isInTemplate(Call call) {
        for (Body body = call.body(); body != null && !body.isMethod(); body = body.parent()) {
            Call taker = call.file().callAt(body.node().getParentNode().orElse(null));
            if (taker != null && opensTransaction(taker)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensTransaction(Call call) {
        return call.isTo(TEMPLATE, "execute", "executeWithoutResult");
    }

    private static boolean isIn(Body method, int depth) {
        MethodDecl declaration = method.declaration();
        if (declaration == null || depth == 0) {
            return false;
        }
        FileModel file = method.file();
        TypeDecl owner = file.types().view().find(declaration.owner());
        boolean said = says(file, declaration.annotations());
        if (said || !declaration.is(MethodDecl.Flag.PRIVATE)) {
            return !switchesOff(method) && (said || owner != null && !declaration.is(MethodDecl.Flag.STATIC)
                    && !declaration.name().equals("new") && says(file, owner.annotations()));
        }
        List<Body> callers = file.calls().stream().filter(c -> c.name().equals(declaration.name())
                && file.helpers().bodyOf(c).orElse(null) == method).map(c -> c.body().threadRoot()).toList();
        return !callers.isEmpty() && callers.stream().allMatch(c -> isIn(c, depth - 1));
    }

    private static boolean says(FileModel file, List<String> annotations) {
        return annotations.stream().map(file.catalog()::annotation)
                .anyMatch(facts -> facts != null && facts.is(AnnotationFacts.Word.TRANSACTIONAL));
    }

    /** {@code @Transactional(propagation = NEVER)}: there is none. */
    private static boolean switchesOff(Body method) {
        return annotation(method).matches("(?s).*(NOT_SUPPORTED|NEVER|SUPPORTS)\\b.*");
    }

    /** Whether the method only reads: {@code @Transactional(readOnly = true)}. */
    public static boolean isReadOnly(Body method) {
        return annotation(method).matches("(?s).*readOnly *= *true.*");
    }

    private static String annotation(Body method) {
        return method.node() instanceof com.github.javaparser.ast.body.MethodDeclaration declared
                ? declared.getAnnotationByName("Transactional").map(Object::toString).orElse("") : "";
    }

    /** The first call of a task that uses the database as if it were in the transaction; empty when it opens its own. */
    public static Optional<Call> useIn(Body work) {
        return opensOwn(work) ? Optional.empty() : work.callsOnThread().stream().filter(c -> joins(c, DEPTH)).findFirst();
    }

    private static boolean opensOwn(Body work) {
        return work.callsOnThread().stream().anyMatch(c -> opensTransaction(c) || c.name().equals("getTransaction"));
    }

    private static boolean joins(Call call, int depth) {
        FileModel file = call.file();
        if (!call.name().equals("new") && !call.resolution().isStatic()
                && file.types().view().has(call.receiverType(), TypeFacts.Word.JOINS_TRANSACTION)) {
            return true;
        }
        return depth > 0 && file.helpers().bodyOf(call).map(b -> joins(b, depth - 1)).orElseGet(() -> file.elsewhere()
                .method(call, "joins a transaction", (other, body) -> Optional.of(!isIn(body) && joins(body, 0))).orElse(false));
    }

    private static boolean joins(Body method, int depth) {
        return !opensOwn(method) && method.callsOnThread().stream().anyMatch(c -> joins(c, depth));
    }

    /** Whether a call, by its name, only asks. */
    public static boolean isRead(Call call) {
        return call.name().matches("(find|get|read|query|count|exists|list|search|load|fetch|stream|createNamedQuery|createQuery).*");
    }
}
