// example: profile=strict
package example;

import java.nio.ByteBuffer;
import java.text.SimpleDateFormat;
import java.util.Random;

// Trap: what a thread keeps for itself and uses again is meant to stay.
class Codec {
    private static final ThreadLocal<SimpleDateFormat> FORMAT = ThreadLocal.withInitial(SimpleDateFormat::new);
    private static final ThreadLocal<Random> RANDOM = new ThreadLocal<>();
    private static final ThreadLocal<byte[]> BUFFER = new ThreadLocal<>();
    private static final ThreadLocal<ByteBuffer> DIRECT = new ThreadLocal<>();

    byte[] buffer(int size) {
        byte[] buffer = BUFFER.get();
        if (buffer == null || buffer.length < size) {
            buffer = new byte[size];
            BUFFER.set(buffer);
        }
        return buffer;
    }

    ByteBuffer direct(int size) {
        ByteBuffer direct = DIRECT.get();
        if (direct == null) {
            direct = ByteBuffer.allocateDirect(size);
            DIRECT.set(direct);
        }
        return direct;
    }

    void seed(long seed) {
        RANDOM.set(new Random(seed));
        FORMAT.get().setLenient(false);
    }
}
