// example: profile=strict
// Hard: in the profile strict the writes of a Netty handler are reported too, those with a listener are not
package example;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class ReplyHandler extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
        ctx.writeAndFlush(msg); // finding: writeAndFlush
        ctx.writeAndFlush(msg).addListener(ChannelFutureListener.CLOSE);
    }
}
