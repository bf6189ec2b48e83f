// Trap: what a failed virtual machine does last holds up nobody; a heap histogram when memory is out
package example;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;

class FrameHandler extends ChannelInboundHandlerAdapter {

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        Stability.inspect(cause);
        ctx.close();
    }
}

final class Stability {

    private Stability() {
    }

    static void inspect(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            logHistogram();
            throw (OutOfMemoryError) failure;
        }
    }

    private static void logHistogram() {
        try {
            new ProcessBuilder("jcmd", "" + ProcessHandle.current().pid(), "GC.class_histogram").inheritIO().start().waitFor();
        } catch (IOException | InterruptedException e) {
            System.err.println("no histogram: " + e);
        }
    }
}
