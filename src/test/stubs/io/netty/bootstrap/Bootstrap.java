package io.netty.bootstrap;

import io.netty.channel.ChannelFuture;

public class Bootstrap {
    public ChannelFuture connect(String inetHost, int inetPort) {
        return null;
    }
}
