package dev.asynclint.model;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The sizes and the queue of a {@code ThreadPoolExecutor} as its constructor gets them. */
public record PoolShape(Call made, Expression core, Expression max, Expression queue) {

    private static final int QUEUE = 4;
    private static final String POOL = "java.util.concurrent.ThreadPoolExecutor";

    /** Empty when a call makes no such pool; also of {@code super(…)} in a subclass, and of one that hands its arguments on so. */
    public static Optional<PoolShape> of(Call call) {
        return call.api() != null && call.api().makes() == ExecutorKind.THREAD_POOL && call.arguments().size() > QUEUE
                ? Optional.of(new PoolShape(call, call.argument(0), call.argument(1), call.argument(QUEUE))) : ofSubclass(call);
    }

    private static Optional<PoolShape> ofSubclass(Call call) {
        FileModel file = call.file();
        if (!call.name().equals("new") || call.expression() == null || !file.isProjectType(call.receiverType().name())
                || !file.isSubtype(call.receiverType(), POOL)) {
            return Optional.empty();
        }
        return file.helpers().bodyOf(call).map(PoolShape::handedOn).orElseGet(() -> file.elsewhere()
                .method(call, "hands on to its pool", (other, constructor) -> handedOn(constructor)))
                .map(at -> new PoolShape(call, call.argument(at.get(0)), call.argument(at.get(1)), call.argument(at.get(2))));
    }

    /** Which parameters of a constructor are the sizes and the queue of its {@code super(…)}. */
    private static Optional<List<Integer>> handedOn(Body constructor) {
        List<String> parameters = ((CallableDeclaration<?>) constructor.node()).getParameters().stream().map(p -> p.getNameAsString()).toList();
        return constructor.calls().stream().filter(c -> c.expression() == null).flatMap(c -> of(c).stream()).findFirst()
                .map(shape -> Stream.of(shape.core(), shape.max(), shape.queue()).map(e -> parameters.indexOf(e.toString())).toList())
                .filter(at -> !at.contains(-1));
    }

    /** The pool that an expression holds, where this file makes it in one place. */
    public static Optional<PoolShape> of(FileModel file, Expression pool) {
        List<PoolShape> shapes = file.settings().of(pool).stream().flatMap(c -> of(c).stream()).toList();
        return shapes.size() == 1 ? Optional.of(shapes.get(0)) : Optional.empty();
    }

    /** Whether its queue takes whatever comes: the pool stays at its core size, and rejects only when it is shut down. */
    public boolean isQueueUnbounded() {
        List<Expression> queues = queues();
        return !queues.isEmpty() && queues.stream().allMatch(q -> q instanceof ObjectCreationExpr made
                && Queues.isMadeWithoutBound(file(), made) && made.getAnonymousClassBody().isEmpty());
    }

    /** Whether one task at most waits behind one that runs: a newer one need not wait as well. */
    public boolean keepsOne() {
        return number(max).orElse(2) == 1 && !queues().isEmpty() && queues().stream().allMatch(q ->
                file().typeOf(q).is("java.util.concurrent.SynchronousQueue")
                || q instanceof ObjectCreationExpr made && made.getArguments().size() == 1 && number(made.getArgument(0)).orElse(2) == 1);
    }

    /** Whether core and maximum are the same size, as far as the code shows, or differ by nothing: 0 and 1. */
    public boolean isOfOneSize() {
        return value(core).equals(value(max)) || number(max).orElse(2) == 1
                || number(core).isPresent() && number(core).equals(number(max));
    }

    /** What a size is called where it comes from: {@code final int max = size;}. */
    private String value(Expression size) {
        Variable variable = file().types().variable(Call.unwrap(size));
        List<Expression> values = variable == null || variable.isField() ? List.of() : file().executors().values(variable);
        return (values.size() == 1 ? values.get(0) : size).toString();
    }

    /** Whether the code sets its core size later, and so makes it grow itself. */
    public boolean isResized() {
        return file().calls().stream().anyMatch(c -> c.isTo("java.util.concurrent.ThreadPoolExecutor", "setCorePoolSize"));
    }

    private FileModel file() {
        return made.file();
    }

    private List<Expression> queues() {
        Expression e = Call.unwrap(queue);
        Variable variable = file().types().variable(e);
        return variable == null ? List.of(e) : file().executors().values(variable);
    }

    /** A size that is written down: a literal, or a constant. */
    public OptionalInt number(Expression size) {
        Expression e = Call.unwrap(size);
        Variable variable = file().types().variable(e);
        if (variable != null && variable.isField() && file().executors().values(variable).size() == 1) {
            e = file().executors().values(variable).get(0);
        }
        String text = e.toString().replace("_", "");
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text))
                : text.endsWith("Integer.MAX_VALUE") ? OptionalInt.of(Integer.MAX_VALUE) : OptionalInt.empty();
    }
}
