package io.netty.channel;

import io.netty.util.concurrent.Future;

public interface EventLoopGroup {
    Future<?> shutdownGracefully();
}
