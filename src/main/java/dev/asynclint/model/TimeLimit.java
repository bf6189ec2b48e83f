package dev.asynclint.model;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * The time limit that a call is given.
 *
 * @param amount its number, or the Duration
 * @param unit   null where another part of the program decides on it
 */
public record TimeLimit(Call call, Expression amount, TimeUnit unit) {

    static final String UNIT = "java.util.concurrent.TimeUnit";
    static final String DURATION = "java.time.Duration";
    private static final int MAX_DEPTH = 8;

    /** The limit of a wait or of a future; empty when the call takes none. */
    public static Optional<TimeLimit> of(Call call) {
        if (!call.is(Api.Flag.TIMED) && !call.is(Api.Flag.BOUNDS)) {
            return Optional.empty();
        }
        FileModel file = call.file();
        List<Expression> arguments = call.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0 && file.typeOf(arguments.get(i)).is(UNIT)) {
                return Optional.of(new TimeLimit(call, arguments.get(i - 1), unit(arguments.get(i))));
            }
            if (file.typeOf(arguments.get(i)).is(DURATION)) {
                return Optional.of(new TimeLimit(call, arguments.get(i), null));
            }
        }
        if (arguments.size() != 1 || !file.typeOf(arguments.get(0)).name().matches("int|long")) {
            return Optional.empty();
        }
        TimeUnit unit = call.isTo(UNIT, call.name()) ? unit(call.receiver()) : call.name().endsWith("Nanos") ? TimeUnit.NANOSECONDS
                : call.name().matches("sleep|join|wait|await\\w*") ? TimeUnit.MILLISECONDS : null;
        return Optional.of(new TimeLimit(call, arguments.get(0), unit));
    }

    /** How long it is, in nanoseconds, where the code says so in numbers. */
    public OptionalDouble nanos() {
        OptionalDouble number = isDuration() ? OptionalDouble.empty() : number(amount, 0);
        return isDuration() ? duration(amount, 0) : unit != null ? times(number, unit.toNanos(1))
                : number.isPresent() && number.getAsDouble() <= 0 ? number : OptionalDouble.empty();
    }

    public boolean isDuration() {
        return call.file().typeOf(amount).is(DURATION);
    }

    /** Whether it is longer than anybody waits: more than a day. */
    public boolean isEndless() {
        return nanos().orElse(0) > TimeUnit.DAYS.toNanos(1);
    }

    /** Whether it is no time at all, so that the call only looks: {@code tryAcquire(1, 0, SECONDS)}, {@code poll(Duration.ZERO)}. */
    boolean isNone() {
        boolean hasUnit = isDuration() || call.arguments().stream().anyMatch(a -> call.file().typeOf(a).is(UNIT));
        return hasUnit && amount.toString().matches("0[lL]?|.*ZERO") && nanos().orElse(1) == 0;
    }

    /** Whether the call throws when the time is negative: the methods of Thread and Object do. */
    public boolean rejectsNegative() {
        return !isDuration() && (call.isTo("java.lang.Thread", "sleep", "join")
                || call.is(Api.Flag.RELEASES_MONITOR) && call.name().equals("wait"));
    }

    /** Whether a time of zero waits without end: {@code join(0)}, {@code wait(0)}. */
    public boolean meansForEver() {
        return rejectsNegative() && !call.name().equals("sleep");
    }

    /** In a test or main, to keep a thread alive, or as what an overload without a limit stands for: {@code close()}. */
    public boolean isMeantForEver() {
        return call.file().isTest() || Tests.isInMain(call.node()) || call.body().method().isNamed(call.name())
                || call.name().equals("sleep") && new Wait(call, null).isInWaitLoop();
    }

    static TimeUnit unit(Expression expression) {
        String text = expression == null ? "" : expression.toString();
        String name = text.substring(text.lastIndexOf('.') + 1);
        return Arrays.stream(TimeUnit.values()).filter(u -> u.name().equals(name)).findFirst().orElse(null);
    }

    private OptionalDouble duration(Expression expression, int depth) {
        Call made = call.file().callAt(expression);
        if (made == null) {
            Expression value = depth > MAX_DEPTH ? null : constant(expression);
            return expression.toString().endsWith("Duration.ZERO") ? OptionalDouble.of(0)
                    : value == null ? OptionalDouble.empty() : duration(value, depth + 1);
        }
        TimeUnit unit = made.isTo(DURATION, made.name()) ? durationUnit(made.name()) : null;
        return made.arguments().size() != 1 || unit == null ? OptionalDouble.empty()
                : times(number(made.argument(0), depth), unit.toNanos(1));
    }

    /** The unit of {@code ofSeconds}; null for other methods. */
    static TimeUnit durationUnit(String factory) {
        return switch (factory) {
            case "ofNanos" -> TimeUnit.NANOSECONDS;
            case "ofMillis" -> TimeUnit.MILLISECONDS;
            case "ofSeconds" -> TimeUnit.SECONDS;
            case "ofMinutes" -> TimeUnit.MINUTES;
            case "ofHours" -> TimeUnit.HOURS;
            case "ofDays" -> TimeUnit.DAYS;
            default -> null;
        };
    }

    private static OptionalDouble times(OptionalDouble number, double factor) {
        return number.isPresent() ? OptionalDouble.of(number.getAsDouble() * factor) : number;
    }

    /** The value of a constant expression of numbers. */
    private OptionalDouble number(Expression expression, int depth) {
        Expression e = Call.unwrap(expression);
        if (depth > MAX_DEPTH || e == null) {
            return OptionalDouble.empty();
        }
        if (e instanceof LiteralStringValueExpr literal && (e.isIntegerLiteralExpr() || e.isLongLiteralExpr())) {
            return parsed(literal.getValue());
        }
        if (e instanceof UnaryExpr minus && minus.getOperator() == UnaryExpr.Operator.MINUS) {
            return times(number(minus.getExpression(), depth + 1), -1);
        }
        if (e instanceof BinaryExpr product && product.getOperator() == BinaryExpr.Operator.MULTIPLY) {
            OptionalDouble left = number(product.getLeft(), depth + 1);
            return left.isPresent() ? times(number(product.getRight(), depth + 1), left.getAsDouble()) : left;
        }
        if (e.toString().matches("(java\\.lang\\.)?(Long|Integer)\\.MAX_VALUE")) {
            return OptionalDouble.of(e.toString().contains("Long") ? Long.MAX_VALUE : Integer.MAX_VALUE);
        }
        Expression value = constant(e);
        return value != null ? number(value, depth + 1) : elsewhere(e);
    }

    /** What a constant field of this file is set to. */
    private Expression constant(Expression expression) {
        Variable variable = call.file().types().variable(expression);
        return variable != null && variable.isField() && isConstant(variable.name()) && variable.declaration() != null
                && variable.declaration().getParentNode().filter(d -> d instanceof FieldDeclaration field && (field.isFinal()
                || field.getParentNode().filter(t -> t instanceof ClassOrInterfaceDeclaration type && type.isInterface()).isPresent()))
                .isPresent() ? variable.initial().orElse(null) : null;
    }

    private OptionalDouble elsewhere(Expression expression) {
        Variable variable = call.file().types().variable(expression);
        TypeDecl owner = variable != null && variable.isField() && isConstant(variable.name())
                ? call.file().types().view().find(variable.owner()) : null;
        String text = owner == null ? "" : owner.constants().getOrDefault(variable.name(), "");
        return text.matches("-?[\\d_]+[lL]?") ? parsed(text) : text.endsWith("Long.MAX_VALUE")
                ? OptionalDouble.of(Long.MAX_VALUE) : OptionalDouble.empty();
    }

    private static boolean isConstant(String name) {
        return name.matches("[A-Z][A-Z_0-9]*");
    }

    private static OptionalDouble parsed(String literal) {
        String digits = literal.replaceAll("[_lL]", "");
        return digits.matches("-?\\d+") ? OptionalDouble.of(Double.parseDouble(digits)) : OptionalDouble.empty();
    }
}
