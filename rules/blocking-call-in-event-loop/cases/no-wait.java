// Trap: what only looks like a wait: futures that are complete, a poll without a limit, memory, locks
package example;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

class FrameHandler extends ChannelInboundHandlerAdapter {
    private final BlockingQueue<Object> inbox = new LinkedBlockingQueue<>();
    private final Queue<CompletableFuture<String>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private CompletableFuture<String> handshake = new CompletableFuture<>();

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) throws IOException {
        lock.lock();
        try {
            inbox.add(msg);
            Object next = inbox.poll();
            Optional<String> name = Optional.ofNullable(next).map(Object::toString);
            ctx.write(name.get());
        } finally {
            lock.unlock();
        }
        if (handshake.isDone()) {
            ctx.write(handshake.join());
        }
        ByteArrayOutputStream memory = new ByteArrayOutputStream();
        memory.write(msg.toString().getBytes());
        ChannelFuture written = ctx.writeAndFlush(memory);
        written.addListener(done -> ctx.close());
        for (CompletableFuture<String> each; (each = waiting.poll()) != null; ) {
            each.complete("read");
        }
    }
}
