package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A publisher that a call gives: a description of work, of which nothing happens before somebody subscribes.
 *
 * @param call gives a Mono, Flux, Uni, Multi, an RxJava type, or another Publisher
 */
public record Publication(Call call) {

    private static final Pattern SUBSCRIBES = Pattern.compile("(subscribe|connect|block|toFuture|autoConnect|await).*");
    private static final Pattern DONE = Pattern.compile("empty|just|complete|error");
    private static final Pattern OF_BEGUN = Pattern.compile("from(Future|CompletionStage)|completionStage");
    private static final Pattern OF_SINK = Pattern.compile("as(Mono|Flux)");

    /** The publisher of a call; empty when it gives none, or one of a class of the project, whose ways are its own. */
    public static Optional<Publication> of(Call call) {
        TypeRef type = call.name().equals("new") ? TypeRef.UNKNOWN : call.type();
        return type.isClass() && !call.file().isProjectType(type.name()) && call.file().types().view().has(type, TypeFacts.Word.PUBLISHER)
                ? Optional.of(new Publication(call)) : Optional.empty();
    }

    /** Whether nobody can ever subscribe: it is dropped where it stands, or put in a variable that nothing reads. */
    public boolean isLost() {
        return file().futures().isDropped(call) || file().futures().unreadVariable(call).isPresent();
    }

    /** Whether dropping it may be right: the call subscribes by itself, gives back what others hold, or tells of work that goes on anyway. */
    public boolean isHarmless() {
        MethodDecl method = call.resolution().method();
        return call.is(Api.Flag.LOST_OK) || isOfBegun() || SUBSCRIBES.matcher(call.name()).matches()
                || method != null && (isGivenBack(method) || method.annotations().stream().map(file().catalog()::annotation)
                .anyMatch(a -> a != null && a.is(AnnotationFacts.Word.LOST_OK)))
                || file().tests().isExpectedToThrow(call);
    }

    /** What a collection gives back, or a check of an argument; a fluent method of a publisher of the project. */
    private boolean isGivenBack(MethodDecl method) {
        return method.returns().kind() == TypeRef.Kind.VARIABLE && (!file().isProjectType(method.owner())
                        || call.arguments().stream().anyMatch(a -> !Syntax.isFunctional(a) && file().typeOf(a).is(call.type().name())))
                || LostFuture.isOfContainer(call)
                || file().isProjectType(method.owner()) && method.returns().is(method.owner());
    }

    /** Whether it only tells of what was done or begun before: {@code Mono.empty()}, {@code Mono.fromFuture(sent)}. */
    boolean isDone() {
        return call.resolution().isStatic() && DONE.matcher(call.name()).matches() || isOfBegun();
    }

    /** {@code Mono.fromFuture(send())}: the work of the future goes on, whoever subscribes. */
    private boolean isOfBegun() {
        return OF_BEGUN.matcher(call.name()).matches() && call.arguments().size() == 1
                && file().futures().isFuture(file().typeOf(call.argument(0)));
    }

    /** Whether a method that gives a publisher has begun the work: it subscribes, or gives the end of a sink. */
    static boolean isHot(Body method) {
        FileModel file = method.file();
        if (file.futures().isFuture(method.declaration().returns())) {
            return false;
        }
        List<Expression> results = method.results();
        return file.calls().stream().anyMatch(c -> c.body().method() == method && SUBSCRIBES.matcher(c.name()).matches())
                || !results.isEmpty() && results.stream().map(file::callAt)
                .allMatch(made -> made != null && OF_SINK.matcher(made.name()).matches());
    }

    private FileModel file() {
        return call.file();
    }
}
