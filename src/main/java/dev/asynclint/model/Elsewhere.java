package dev.asynclint.model;

import dev.asynclint.source.JavaSource;
import dev.asynclint.source.SourceFile;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeResolver;
import dev.asynclint.types.Types;
import dev.asynclint.types.Variable;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What other files of the tree say of their own members: which executor a constant is, where a helper runs the function
 * that it is given. An answer is found once for all who ask; a file that is asked asks no further file, so that the
 * answer does not depend on who asks. Answers hold no syntax tree.
 */
final class Elsewhere {

    private final FileModel file;

    Elsewhere(FileModel file) {
        this.file = file;
    }

    /** What the declaring file answers about a field of it; empty when this file declares the field, or no file. */
    <T> Optional<T> field(Variable field, String question, BiFunction<FileModel, Variable, Optional<T>> answer) {
        if (!field.isField() || field.declaration() != null) {
            return Optional.empty();
        }
        return ask(field.owner(), question + " " + field.identity(),
                other -> other.types().fieldOf(other.unit(), field.owner(), field.name())
                        .flatMap(own -> answer.apply(other, own)));
    }

    /** What the declaring file answers about a method that a call evidently means. */
    <T> Optional<T> method(Call call, String question, BiFunction<FileModel, Body, Optional<T>> answer) {
        MethodDecl method = call.resolution().method();
        if (method == null || method.is(MethodDecl.Flag.ABSTRACT)) {
            return Optional.empty();
        }
        return method(method.owner(), method.key(), question, answer);
    }

    <T> Optional<T> method(String owner, String key, String question,
                           BiFunction<FileModel, Body, Optional<T>> answer) {
        return ask(owner, question + " " + key, other -> other.method(key).flatMap(body -> answer.apply(other, body)));
    }

    private <T> Optional<T> ask(String owner, String question, Function<FileModel, Optional<T>> answer) {
        TypeDecl declaration = file.isAsked() ? null : file.types().view().find(owner);
        SourceFile declaring = declaration == null ? null : declaration.file();
        if (declaring == null || declaring.equals(file.source())) {
            return Optional.empty();
        }
        file.types().view().lookups().body(declaring);
        Types types = file.types().view().types();
        return types.remember(declaring.displayPath() + " " + question, () -> {
            Optional<FileModel> open = types.keep(declaring, () -> open(declaring));
            return open.flatMap(other -> {
                synchronized (other) { // a model is for one thread at a time
                    return answer.apply(other);
                }
            });
        });
    }

    /** The whole file: one question about it is seldom the only one. */
    private Optional<FileModel> open(SourceFile other) {
        JavaSource.Parsed parsed = JavaSource.parse(other);
        if (parsed.unit() == null) {
            return Optional.empty();
        }
        Types types = file.types().view().types();
        Types.View view = types.fromBody(other);
        TypeResolver resolver = new TypeResolver(view, types.declare(view, parsed.unit()));
        return Optional.of(FileModel.asked(other, parsed.unit(), parsed.text(), resolver, file.release()));
    }
}
