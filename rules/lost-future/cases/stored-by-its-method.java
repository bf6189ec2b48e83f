// Trap: the method keeps the future that it gives in a field, where others find it
package example;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

abstract class Output {
    private CompletableFuture<Long> closed;

    abstract CompletableFuture<Long> send(ByteBuffer data);

    CompletableFuture<Long> writeAsync(ByteBuffer data, boolean last) {
        CompletableFuture<Long> written = send(data);
        if (last) {
            closed = written;
        }
        return written;
    }

    CompletableFuture<Long> closeAsync() {
        if (closed == null) {
            writeAsync(ByteBuffer.allocate(0), true);
        }
        return closed;
    }
}
