package io.netty.bootstrap;

import io.netty.channel.ChannelFuture;

public class ServerBootstrap {
    public ChannelFuture bind(int inetPort) {
        return null;
    }
}
