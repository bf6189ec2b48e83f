// Trap: the future was asked around the object whose method reads it; what is complete stays complete.
package example;

import io.netty.channel.ChannelFuture;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.List;

class Upgrade {
    void greet(ChannelFuture connect, List<ChannelInboundHandlerAdapter> handlers) {
        connect.addListener((ChannelFuture greeted) -> {
            if (greeted.isSuccess()) {
                handlers.add(new ChannelInboundHandlerAdapter() {
                    @Override
                    public void channelActive(ChannelHandlerContext context) throws Exception {
                        context.writeAndFlush(greeted.get());
                    }
                });
            }
        });
    }
}
