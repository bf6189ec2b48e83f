package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.Expression;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Variable;
import java.util.Optional;

/** Code that runs with a native frame on the stack, where no virtual thread can leave its carrier. */
public final class Natives {

    private Natives() {
    }

    /** Whether a call runs native code: a native method of the project, or a handle of the foreign function API. */
    public static boolean isNative(Call call) {
        MethodDecl method = call.resolution().method();
        if (method != null && method.is(MethodDecl.Flag.NATIVE) && call.file().isProjectType(method.owner())) {
            return true;
        }
        return call.isTo("java.lang.invoke.MethodHandle", "invoke", "invokeExact", "invokeWithArguments")
                && isDowncall(call.file(), call.receiver());
    }

    private static boolean isDowncall(FileModel file, Expression handle) {
        Variable variable = handle == null ? null : file.types().variable(handle);
        if (variable == null) {
            return handle != null && handle.toString().contains("downcallHandle(");
        }
        return file.executors().values(variable).stream().anyMatch(v -> makesDowncall(file, v))
                || file.elsewhere().field(variable, "downcall", (other, field) -> Optional.of(other.executors().values(field)
                        .stream().anyMatch(v -> makesDowncall(other, v)))).orElse(false);
    }

    private static boolean makesDowncall(FileModel file, Expression value) {
        Call call = file.callAt(value);
        return call != null && (call.name().equals("downcallHandle") || file.helpers().bodyOf(call)
                .map(b -> b.calls().stream().anyMatch(c -> c.name().equals("downcallHandle"))).orElse(false));
    }

    /** Whether a node runs when its class is initialised, which the JVM does with a native frame below. */
    public static boolean isInStaticInitialiser(Call call) {
        Body root = call.body().threadRoot();
        if (root.isMethod() || root.isLambda()) {
            return false;
        }
        for (Node n = call.node(); n != null && n != root.node().getParentNode().orElse(null); n = n.getParentNode().orElse(null)) {
            if (n instanceof InitializerDeclaration block && block.isStatic()
                    || n instanceof FieldDeclaration field && field.isStatic()) {
                return true;
            }
        }
        return false;
    }
}
