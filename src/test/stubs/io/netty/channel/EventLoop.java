package io.netty.channel;

public interface EventLoop extends EventLoopGroup {
    boolean inEventLoop();
}
