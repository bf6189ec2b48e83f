// example: release=22
package example;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

// Hard: the handle comes from a method of the class, or is a local variable.
class Lib {
    private final MethodHandle poll;

    Lib(MemorySegment symbol) {
        poll = handle(symbol);
    }

    private static MethodHandle handle(MemorySegment symbol) {
        return Linker.nativeLinker().downcallHandle(symbol, FunctionDescriptor.of(ValueLayout.JAVA_INT));
    }

    void each(java.util.List<Integer> devices) {
        for (Integer device : devices) {
            Thread.startVirtualThread(() -> {
                try {
                    System.out.println((int) poll.invokeExact()); // finding: invokeExact
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    void start(MemorySegment other) {
        Thread.ofVirtual().start(() -> {
            MethodHandle once = Linker.nativeLinker().downcallHandle(other, FunctionDescriptor.ofVoid());
            try {
                once.invokeExact(); // finding: invokeExact
                System.out.println((int) poll.invoke()); // finding: MethodHandle.invoke
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
