package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.asynclint.types.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number among a call's arguments that is an amount of time.
 *
 * @param unit what the call takes it for
 */
public record TimeAmount(Expression number, TimeUnit unit) {

    /** {@code timeoutMs}, {@code RETRY_SECONDS}, {@code getDelayMillis}, {@code minutes}. */
    private static final Pattern NAMED = Pattern.compile("(?:.*[a-z0-9])?(Nanos|Nanoseconds|NanoSeconds|Micros|Millis|Milliseconds"
            + "|MilliSeconds|Ms|MS|Msec|Sec|Secs|Seconds|Mins|Minutes|Hours|Days)|(?:.*_)?(NANOS|NANOSECONDS|MICROS|MILLIS"
            + "|MILLISECONDS|MS|MSEC|SEC|SECS|SECONDS|MINS|MINUTES|HOURS|DAYS)|(nanos|millis|ms|msec|secs|seconds|mins|minutes|hours|days)");

    /** {@code FIVE_SECONDS}, {@code twoMinutes}: how long it is, not what it counts. */
    private static final Pattern AMOUNT = Pattern.compile("(?i)(.*(_|(?-i:[a-z0-9](?=[A-Z]))))?(half|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
            + "|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|\\d+)_?(nanos|micros|millis|m?secs?|(nano|micro|milli)?seconds?|mins?|minutes?|hours?|days?)");

    /** All of a call for which the code says the unit. */
    public static List<TimeAmount> in(Call call) {
        List<TimeAmount> amounts = new ArrayList<>(1);
        FileModel file = call.file();
        List<Expression> arguments = call.arguments();
        for (int i = 1; i < arguments.size(); i++) {
            TimeUnit unit = file.typeOf(arguments.get(i)).is(TimeLimit.UNIT) ? TimeLimit.unit(arguments.get(i)) : null;
            for (int j = i - 1; unit != null && !isConversion(call) && j >= 0 && isNumber(file, arguments.get(j)); j--) {
                amounts.add(new TimeAmount(arguments.get(j), unit));
            }
        }
        TimeUnit receiver = receiverUnit(call);
        if (receiver != null && arguments.size() == 1) {
            amounts.add(new TimeAmount(arguments.get(0), receiver));
        } else if (amounts.isEmpty()) {
            TimeLimit.of(call).filter(l -> !l.isDuration() && l.unit() != null)
                    .ifPresent(l -> amounts.add(new TimeAmount(l.amount(), l.unit())));
        }
        return amounts;
    }

    /** {@code clock.elapsed(startNanos, MILLISECONDS)} of the project: the unit is that of the answer. */
    private static boolean isConversion(Call call) {
        return !call.receiverType().name().startsWith("java.") && isNumber(call.type());
    }

    /** {@code TimeUnit.SECONDS.toMillis(n)}, {@code Duration.ofSeconds(n)} */
    private static TimeUnit receiverUnit(Call call) {
        if (call.isTo(TimeLimit.DURATION, call.name()) && call.name().startsWith("of")) {
            return TimeLimit.durationUnit(call.name());
        }
        return call.isTo(TimeLimit.UNIT, call.name()) && call.name().matches("sleep|to[A-Z].*") ? TimeLimit.unit(call.receiver()) : null;
    }

    private static boolean isNumber(FileModel file, Expression expression) {
        return isNumber(file.typeOf(expression));
    }

    private static boolean isNumber(TypeRef type) {
        return type.name().matches("int|long|double|java\\.lang\\.(Integer|Long)");
    }

    /** The unit that the number's name says; empty when it is not just a name, or says none. */
    public Optional<TimeUnit> named() {
        Expression e = Call.unwrap(number);
        String name = e instanceof NameExpr variable ? variable.getNameAsString()
                : e instanceof FieldAccessExpr field ? field.getNameAsString()
                : e.isMethodCallExpr() && e.asMethodCallExpr().getArguments().isEmpty() ? e.asMethodCallExpr().getNameAsString() : "";
        Matcher matcher = NAMED.matcher(name);
        boolean isOfTwo = AMOUNT.matcher(name).matches() || !e.isMethodCallExpr() && name.matches(".*(_TO_|_PER_|[a-z0-9](To|Per)[A-Z]).*"); // DAYS_TO_MILLIS
        if (isOfTwo || !matcher.matches()) {
            return Optional.empty();
        }
        String said = (matcher.group(1) + matcher.group(2) + matcher.group(3)).replace("null", "").toLowerCase(Locale.ROOT);
        String before = name.substring(0, name.length() - said.length()).toLowerCase(Locale.ROOT).replaceAll("_$", "");
        if (said.startsWith("sec") && before.matches(".*(nano|micro|milli?)s?")) {
            said = before.replaceFirst(".*(nano|micro|milli?)s?$", "$1"); // publishDelayMilliSecs, waitMillisSec, also misspelt
        }
        return Optional.of(said.startsWith("nano") ? TimeUnit.NANOSECONDS : said.startsWith("micro") ? TimeUnit.MICROSECONDS
                : said.startsWith("mill") || said.startsWith("ms") ? TimeUnit.MILLISECONDS
                : said.startsWith("sec") ? TimeUnit.SECONDS : said.startsWith("min") ? TimeUnit.MINUTES
                : said.startsWith("hour") ? TimeUnit.HOURS : TimeUnit.DAYS);
    }
}
