package dev.asynclint.model;

import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import java.util.Optional;
import java.util.stream.Stream;

/** A method that stands beside one that may wait, and gives a future of the same: {@code getAsync} beside {@code get}. */
final class Twin {

    private Twin() {
    }

    /** The name of the asynchronous method beside the project's method that is called. */
    static Optional<String> of(Call call) {
        String name = call.name();
        if (name.equals("new") || name.endsWith("Async") || call.target().isEmpty() || !call.callbacks().isEmpty()) {
            return Optional.empty(); // what is given a function goes on in that
        }
        return names(name).filter(twin -> isDeclared(call, twin)).findFirst();
    }

    private static Stream<String> names(String name) {
        String plain = name.replaceFirst("(?<=.)(Sync|Blocking)$", "");
        Stream<String> named = Stream.of(plain + "Async", "async" + Character.toUpperCase(plain.charAt(0)) + plain.substring(1),
                plain + "Reactive");
        return plain.equals(name) ? named : Stream.concat(named, Stream.of(plain));
    }

    private static boolean isDeclared(Call call, String twin) {
        FileModel file = call.file();
        for (TypeRef type : file.types().view().hierarchy(call.receiverType())) {
            TypeDecl declaration = type.isClass() ? file.types().view().find(type.name()) : null;
            if (declaration != null && declaration.methods(twin).stream().map(MethodDecl::returns)
                    .anyMatch(r -> file.futures().isFuture(r) || file.reactive().isPublisher(r))) {
                return true;
            }
        }
        return false;
    }
}
