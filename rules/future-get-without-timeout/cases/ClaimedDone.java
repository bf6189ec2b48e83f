// Trap: the method claims that the future is complete, and throws where it is not.
package example;

import com.google.common.base.Preconditions;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class Decoder {
    private String last = "";

    synchronized String decode(byte[] frame) throws ExecutionException, InterruptedException {
        CompletableFuture<String> text = parse(frame);
        Preconditions.checkState(text.isDone(), "decoding is synchronous");
        last = text.get();
        return last;
    }

    synchronized String logged(byte[] frame) throws ExecutionException, InterruptedException {
        CompletableFuture<String> text = parse(frame);
        Objects.requireNonNull(text, "text");
        System.getLogger("decoder").log(System.Logger.Level.DEBUG, text.isDone());
        last = text.get(); // finding: while `this` is locked
        return last;
    }

    private CompletableFuture<String> parse(byte[] frame) {
        return CompletableFuture.supplyAsync(() -> new String(frame));
    }
}
