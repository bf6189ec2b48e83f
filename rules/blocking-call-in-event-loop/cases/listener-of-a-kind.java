package example;

import io.netty.channel.ChannelFuture;
import io.netty.handler.codec.http2.Http2StreamChannelBootstrap;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;

// Trap: the future that a listener is given is complete, also where a cast says what kind of listener it is
class Ports {
    void open(Http2StreamChannelBootstrap streams) {
        streams.open().addListener((GenericFutureListener<Future<Void>>) future -> future.get());
    }

    void bind(ChannelFuture bound, ChannelFuture other) {
        bound.addListener((GenericFutureListener<Future<Void>>) future -> {
            future.get();
            other.await(); // finding: Future.await
        });
    }
}
