// Trap: Netty writes and listeners, Vert.x responses, Guava and Kafka callbacks are dropped in normal use
package example;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.vertx.core.Vertx;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class EchoHandler extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
        ctx.write(msg);
        ctx.writeAndFlush(msg);
        ctx.channel().writeAndFlush("bye").addListener(ChannelFutureListener.CLOSE);
        ctx.close();
    }

    void stop(EventLoopGroup group) {
        group.shutdownGracefully();
    }
}

class HealthEndpoint {
    void start(Vertx vertx) {
        vertx.createHttpServer()
                .requestHandler(request -> {
                    request.response().setStatusCode(200).end("ok");
                })
                .listen(8080)
                .onSuccess(server -> System.out.println("listening"))
                .onFailure(e -> System.err.println("not listening: " + e));
    }
}

class Audit {
    void write(Producer<String, String> producer, ListenableFuture<String> entry) {
        producer.send(new ProducerRecord<>("audit", "key", "value"), (metadata, e) -> {
            if (e != null) {
                System.err.println("audit lost: " + e);
            }
        });
        Futures.addCallback(entry, new FutureCallback<String>() {
            @Override
            public void onSuccess(String result) { }

            @Override
            public void onFailure(Throwable t) {
                System.err.println("audit lost: " + t);
            }
        }, MoreExecutors.directExecutor());
    }
}
