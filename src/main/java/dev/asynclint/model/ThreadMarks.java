package dev.asynclint.model;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.catalog.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the annotations of one method say about the thread that may run it.
 *
 * @param name where the method's name stands
 * @param mayBlock the annotation that sends it to threads that may wait; empty when there is none
 * @param mustNotBlock the annotation that keeps it on an event loop; empty when there is none
 * @param virtual the annotation that runs it on a virtual thread; empty when there is none
 * @param transaction the annotation that begins a transaction around it; empty when there is none
 */
public record ThreadMarks(Body method, SimpleName name, String mayBlock, String mustNotBlock, String virtual, String transaction) {

    /** Kinds of transaction that none is begun for. */
    private static final Pattern NONE_BEGUN = Pattern.compile("(?s).*\\b(SUPPORTS|NOT_SUPPORTED|NEVER)\\b.*");

    /** The marks on a method; those of its class count for methods that have none. */
    public static Optional<ThreadMarks> of(Body body) {
        return body.node() instanceof MethodDeclaration method && body.isMethod() && !method.getAnnotations().isEmpty()
                ? Optional.of(read(body, method, body.declaration().annotations())) : Optional.empty();
    }

    private static ThreadMarks read(Body body, MethodDeclaration method, List<String> annotations) {
        String transaction = "";
        String may = "";
        String mustNot = "";
        String virtual = "";
        for (String annotation : annotations) {
            AnnotationFacts facts = body.file().catalog().annotation(annotation);
            String simple = "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
            if (facts != null && facts.is(AnnotationFacts.Word.MUST_NOT_BLOCK) && facts.called() != null) {
                mustNot = simple;
            } else if (facts != null && facts.called() == Place.VIRTUAL_THREAD) {
                virtual = simple;
            } else if (facts != null && facts.called() == Place.WORKER && facts.is(AnnotationFacts.Word.MAY_BLOCK)) {
                may = simple;
            } else if (facts != null && facts.is(AnnotationFacts.Word.TRANSACTIONAL) && method.getAnnotations().stream()
                    .noneMatch(a -> a.getName().getIdentifier().equals(simple.substring(1)) && NONE_BEGUN.matcher(a.toString()).matches())) {
                transaction = simple;
            }
        }
        return new ThreadMarks(body, method.getName(), may, mustNot, virtual, transaction);
    }

    /** The simple name of the publisher or stage that the method gives; empty when it gives something else. */
    public String reactiveResult() {
        FileModel file = method.file();
        var given = method.declaration().returns();
        return file.reactive().isPublisher(given) || file.isSubtype(given, "java.util.concurrent.CompletionStage")
                ? given.simpleName() : "";
    }
}
