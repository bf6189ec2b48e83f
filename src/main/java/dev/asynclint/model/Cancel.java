package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call that cancels a CompletableFuture.
 *
 * @param origin the calls that made the future, as far as its file shows
 */
public record Cancel(Call call, List<Call> origin) {

    private static final String COMPLETABLE = "java.util.concurrent.CompletableFuture";

    /** Empty when a call cancels something else, or a class of its own says what cancelling means. */
    public static Optional<Cancel> ofCompletable(Call call) {
        if (!call.name().equals("cancel") || call.arguments().size() != 1 || call.receiver() == null) {
            return Optional.empty();
        }
        TypeRef type = call.file().typeOf(call.receiver());
        boolean plain = type.is(COMPLETABLE) || call.file().isSubtype(type, COMPLETABLE) && call.file().isProjectType(type.name())
                && !redefines(call, type);
        return plain ? Optional.of(new Cancel(call, origins(call.file(), call.receiver()))) : Optional.empty();
    }

    private static boolean redefines(Call call, TypeRef type) {
        for (TypeRef each : call.file().types().view().hierarchy(type)) {
            TypeDecl declaration = call.file().types().view().find(each.name());
            if (declaration != null && declaration.file() != null && declaration.methods("cancel").stream()
                    .anyMatch(m -> !m.is(MethodDecl.Flag.ABSTRACT))) {
                return true;
            }
        }
        return false;
    }

    private static List<Call> origins(FileModel file, Expression future) {
        List<Call> calls = new ArrayList<>(file.futures().history(future));
        Variable variable = file.types().variable(future);
        if (variable != null && variable.isField()) {
            file.executors().values(variable).forEach(v -> calls.addAll(file.futures().history(v)));
        }
        return calls;
    }

    public boolean asksForInterrupt() {
        return call.argument(0).toString().equals("true");
    }

    /** {@code supplyAsync(…)}, {@code runAsync(…)}: the start of a task that the future stands for. */
    public Optional<Call> task() {
        return origin.stream().filter(c -> c.isTo(COMPLETABLE, "supplyAsync", "runAsync", "completeAsync")).findFirst();
    }

    /** Whether a library made it, whose future may be one that listens: HttpClient's does. */
    public boolean isOfLibrary() {
        return origin.stream().anyMatch(c -> !call.file().isSubtype(c.receiverType(), "java.util.concurrent.CompletionStage")
                && !call.file().isProjectType(c.receiverType().name()) && call.file().futures().isFuture(c.type()));
    }
}
