package io.netty.channel;

public interface Channel {
    EventLoop eventLoop();

    ChannelFuture writeAndFlush(Object msg);

    ChannelFuture close();
}
