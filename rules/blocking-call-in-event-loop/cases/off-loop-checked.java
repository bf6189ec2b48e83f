// Trap: the code asks whether it is on the event loop before it waits
package example;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class Session {
    private final Channel channel;

    Session(Channel channel) {
        this.channel = channel;
    }

    void close() {
        ChannelFuture closed = channel.close();
        if (!channel.eventLoop().inEventLoop()) {
            closed.awaitUninterruptibly();
        }
    }

    void end() {
        boolean inEventLoop = channel.eventLoop().inEventLoop();
        if (!inEventLoop) {
            end(false);
        } else {
            channel.eventLoop().execute(() -> end(true));
        }
    }

    private void end(boolean inEventLoop) {
        ChannelFuture closed = channel.close();
        if (!inEventLoop && closed.awaitUninterruptibly() != null) {
            System.out.println("closed");
        }
    }

    void flush(Object last) throws InterruptedException {
        ChannelFuture written = channel.writeAndFlush(last);
        if (channel.eventLoop().inEventLoop()) {
            return;
        }
        written.sync();
    }
}

class SessionHandler extends ChannelInboundHandlerAdapter {
    private final Session session;

    SessionHandler(Session session) {
        this.session = session;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
        if ("bye".equals(msg)) {
            session.flush("bye");
            session.close();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        session.close();
    }
}
