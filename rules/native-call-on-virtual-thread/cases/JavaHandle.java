// example: release=21
package example;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

// Trap: a handle of a Java method.
class Calls {
    private static final MethodHandle LENGTH = length();

    private static MethodHandle length() {
        try {
            return MethodHandles.lookup().findVirtual(String.class, "length", MethodType.methodType(int.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    void call(String text) {
        Thread.startVirtualThread(() -> {
            try {
                System.out.println((int) LENGTH.invokeExact(text));
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
