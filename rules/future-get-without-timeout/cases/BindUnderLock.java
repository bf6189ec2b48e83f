// Trap: opening a port asks nobody else; a connection does.
package example;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;

class Endpoint {
    private Channel channel;

    synchronized void open(ServerBootstrap bootstrap, int port) throws InterruptedException {
        ChannelFuture bound = bootstrap.bind(port);
        channel = bound.sync().channel();
    }

    synchronized void connect(Bootstrap bootstrap, String host, int port) throws InterruptedException {
        channel = bootstrap.connect(host, port).sync().channel(); // finding: ChannelFuture.sync
    }
}
