package io.netty.channel;

public interface ChannelHandlerContext {
    Channel channel();

    ChannelFuture write(Object msg);

    ChannelFuture writeAndFlush(Object msg);

    ChannelFuture close();
}
