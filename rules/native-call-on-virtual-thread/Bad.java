// example: release=22
package example;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Scanner implements AutoCloseable {
    private static final MethodHandle SLEEP = Linker.nativeLinker().downcallHandle(
            Linker.nativeLinker().defaultLookup().find("sleep").orElseThrow(),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    private static native int waitForScan(long device);

    void scan(long device) {
        tasks.submit(() -> waitForScan(device)); // finding: runs native code
        tasks.submit(this::pause);
    }

    private int pause() throws Exception {
        try {
            return (int) SLEEP.invokeExact(1); // finding: MethodHandle.invokeExact
        } catch (Throwable e) {
            throw new Exception(e);
        }
    }

    @Override
    public void close() {
        tasks.close();
    }
}
