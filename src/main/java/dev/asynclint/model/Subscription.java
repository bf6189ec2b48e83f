package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A subscription that names nobody for the failure: {@code flux.subscribe(event -> handle(event))}.
 *
 * @param call starts the work of the publisher
 */
public record Subscription(Call call) {

    private static final Pattern SUBSCRIBES = Pattern.compile("subscribe|with");
    /** Look at the failure, or log it, without the catalogue's word for it. */
    private static final Pattern SEES = Pattern.compile("doOnE(ach|rror)|onError\\w*|onFailure|onItemOrFailure|materialize|log|tap"
            + "|transform(Deferred)?|compose|as|to|plug");
    private static final Pattern CANNOT_FAIL = Pattern.compile("just|empty|never|delay|timer|interval|ticks|range");

    /** The subscription that a call makes, with a function for each element at most; empty when it is none, or has another subscriber. */
    public static Optional<Subscription> of(Call call) {
        boolean starts = SUBSCRIBES.matcher(call.name()).matches() && call.is(Api.Flag.STARTS) && !call.is(Api.Flag.HANDLES)
                && call.arguments().size() <= 1 && call.arguments().stream().allMatch(Subscription::isOfElement)
                && call.receiver() != null && call.file().reactive().isPublisher(publisher(call));
        return starts ? Optional.of(new Subscription(call)) : Optional.empty();
    }

    private static boolean isOfElement(Expression argument) {
        return Syntax.isFunctional(argument) && !(argument instanceof LambdaExpr lambda && lambda.getParameters().size() > 1);
    }

    /** What is subscribed to: in {@code uni.subscribe().with(x -> …)} the receiver of the call before. */
    private static TypeRef publisher(Call call) {
        return call.name().equals("with") ? call.previous().map(Call::receiverType).orElse(TypeRef.UNKNOWN)
                : call.receiverType();
    }

    /** Whether something in the chain looks at the failure, or in the method that made the publisher; or nothing can fail. */
    public boolean isSeenTo() {
        List<Call> made = file().futures().history(call.receiver());
        List<Call> publishers = made.stream().filter(c -> file().reactive().isPublisher(c.type())).toList();
        return made.stream().anyMatch(Subscription::sees) || made.stream().anyMatch(this::isMadeWithALook)
                || !publishers.isEmpty() && publishers.stream().allMatch(c -> CANNOT_FAIL.matcher(c.name()).matches());
    }

    private static boolean sees(Call stage) {
        return stage.is(Api.Flag.HANDLES) || SEES.matcher(stage.name()).matches();
    }

    /** Whether it is a method of the project that gives publishers at whose failure it looks itself. */
    private boolean isMadeWithALook(Call maker) {
        if (maker.target().isEmpty() || !file().reactive().isPublisher(maker.type())) {
            return false;
        }
        return file().helpers().bodyOf(maker).map(Subscription::looks).orElseGet(() -> file().elsewhere()
                .method(maker, "looks at its failure", (other, body) -> Optional.of(looks(body))).orElse(false));
    }

    private static boolean looks(Body method) {
        List<Expression> results = method.results();
        return !results.isEmpty() && results.stream().allMatch(r -> method.file().futures().history(r).stream().anyMatch(Subscription::sees));
    }

    private FileModel file() {
        return call.file();
    }
}
