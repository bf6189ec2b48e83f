package example;

import java.nio.ByteBuffer;

final class Buffers {
    static final ThreadLocal<ByteBuffer> DIRECT = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(1 << 16));
}
