package io.netty.handler.codec.http2;

import io.netty.channel.ChannelFuture;

public final class Http2StreamChannelBootstrap {
    public ChannelFuture open() {
        return null;
    }
}
