// Trap: work that the handler only hands on: to an executor, to a virtual thread, to an async call with an executor
// example: release=21
package example;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ImportHandler extends SimpleChannelInboundHandler<String> {
    private final ExecutorService imports = Executors.newFixedThreadPool(4);

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String file) {
        imports.submit(() -> run(ctx, file));
        Thread.startVirtualThread(() -> run(ctx, file));
        CompletableFuture.supplyAsync(() -> load(file), imports).thenAccept(ctx::writeAndFlush);
    }

    private void run(ChannelHandlerContext ctx, String file) {
        ctx.writeAndFlush(load(file));
    }

    private String load(String file) {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return file;
    }
}
