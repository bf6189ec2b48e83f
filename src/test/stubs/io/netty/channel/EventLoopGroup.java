package io.netty.channel;

import io.netty.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

public interface EventLoopGroup extends ScheduledExecutorService {
    EventLoop next();

    Future<?> shutdownGracefully();
}
