package io.netty.channel;

public class ChannelInboundHandlerAdapter {
    public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception { }

    public void channelActive(ChannelHandlerContext ctx) throws Exception { }

    public void channelInactive(ChannelHandlerContext ctx) throws Exception { }

    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception { }
}
