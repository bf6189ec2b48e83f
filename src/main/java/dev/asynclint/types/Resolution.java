package dev.asynclint.types;

import dev.asynclint.catalog.Api;
import java.util.List;
import java.util.Optional;

/**
 * What a call calls.
 *
 * @param receiver  the static type of the receiver, or the type that is named in a static call; for a constructor the
 *                  type that is made
 * @param method    the declaration that is called; null when it is not known
 * @param api       what the catalogue says of it; null when nothing
 * @param isStatic  the receiver is a type's name
 * @param onSelf    the receiver is this object (or its superclass part, or an enclosing object)
 * @param isExactly the receiver's dynamic type is the static one: super calls, constructors, static calls
 * @param arguments the types of the arguments; unknown for lambdas and method references
 */
public record Resolution(TypeRef receiver, Certainty certainty, MethodDecl method, Api api, boolean isStatic,
                         boolean onSelf, boolean isExactly, List<TypeRef> arguments) {

    static final Resolution NOTHING = new Resolution(TypeRef.UNKNOWN, Certainty.UNKNOWN, null, null, false, false,
            false, List.of());

    public Optional<MethodDecl> declaration() {
        return Optional.ofNullable(method);
    }
}
