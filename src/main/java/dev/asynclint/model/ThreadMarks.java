package dev.asynclint.model;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.catalog.Place;
import java.util.List;
import java.util.Optional;

/**
 * What the annotations of one method say about the thread that may run it.
 *
 * @param name where the method's name stands
 * @param mayBlock the annotation that sends it to threads that may wait; empty when there is none
 * @param mustNotBlock the annotation that keeps it on an event loop; empty when there is none
 * @param virtual the annotation that runs it on a virtual thread; empty when there is none
 */
public record ThreadMarks(Body method, SimpleName name, String mayBlock, String mustNotBlock, String virtual) {

    /** The marks on a method; those of its class count for methods that have none. */
    public static Optional<ThreadMarks> of(Body body) {
        return body.node() instanceof MethodDeclaration method && body.isMethod() && !method.getAnnotations().isEmpty()
                ? Optional.of(read(body, method.getName(), body.declaration().annotations())) : Optional.empty();
    }

    private static ThreadMarks read(Body body, SimpleName name, List<String> annotations) {
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
            }
        }
        return new ThreadMarks(body, name, may, mustNot, virtual);
    }

    /** The simple name of the publisher or stage that the method gives; empty when it gives something else. */
    public String reactiveResult() {
        FileModel file = method.file();
        var given = method.declaration().returns();
        return file.reactive().isPublisher(given) || file.isSubtype(given, "java.util.concurrent.CompletionStage")
                ? given.simpleName() : "";
    }
}
