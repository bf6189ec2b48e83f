package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.asynclint.catalog.ContextUse.Kind;
import java.util.List;

/** What becomes of a value that is put into the diagnostic context of a thread. */
public final class Mdc {

    public enum After { REMOVED, STAYS_ON_FAILURE, STAYS }

    private Mdc() {
    }

    /** What the file does with the value of a put. */
    public static After afterPut(Call put) {
        List<Call> takes = put.file().calls().stream().filter(c -> takes(c, put)).toList();
        if (takes.isEmpty()) {
            return After.STAYS;
        }
        List<Call> here = takes.stream().filter(c -> c.body() == put.body()).toList();
        boolean sure = here.isEmpty() || here.size() < takes.size() || here.stream().anyMatch(c -> Life.isOnFailure(c.node()));
        return sure || here.stream().allMatch(c -> FileModel.isBefore(c.node(), put.node())) || !canFailBetween(put, here)
                ? After.REMOVED : After.STAYS_ON_FAILURE;
    }

    /** A remove of the same key, a clear, or another map in its place; of a key that is not the same text nothing is known. */
    private static boolean takes(Call call, Call put) {
        if (call.node() instanceof MethodReferenceExpr && call.name().matches("(remove|clear).*")) {
            return call.receiver().toString().equals(String.valueOf(put.receiver())); // keys.forEach(MDC::remove)
        }
        ThreadBound use = ThreadBound.of(call).orElse(null);
        if (use == null || !use.context().equals("mdc")) {
            return false;
        }
        Expression key = call.argument(0);
        return use.kind() == Kind.CLEARS && (key == null || put.argument(0).equals(key) || !key.isLiteralExpr()
                && !put.argument(0).isLiteralExpr() && !isConstant(key)) || call.name().equals("setContextMap");
    }

    private static boolean isConstant(Expression key) {
        return key.toString().matches("([\\w.]+\\.)?[A-Z][A-Z0-9_]*");
    }

    /** Texts, collections and getters hardly ever fail; functions do. */
    private static boolean isSafe(Call call) {
        return call.arguments().isEmpty() && call.name().matches("toString|(get|is)[A-Z]\\w*") || call.receiverType().name().matches("java\\.(lang|util)\\.\\w+") && !call.name().matches("run|call|get|apply|accept");
    }

    private static boolean canFailBetween(Call put, List<Call> takes) {
        return put.body().calls().stream().anyMatch(c -> FileModel.isBefore(put.node(), c.node())
                && takes.stream().anyMatch(t -> FileModel.isBefore(c.node(), t.node())) && !Failures.isLogging(c)
                && !isSafe(c) && ThreadBound.of(c).isEmpty());
    }
}
