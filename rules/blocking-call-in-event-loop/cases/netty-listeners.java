// Hard: listeners and event loop tasks, as lambda, method reference and anonymous class
package example;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.EventLoopGroup;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Link {
    private final BlockingQueue<Channel> ready;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final EventLoopGroup loops;

    Link(BlockingQueue<Channel> ready, EventLoopGroup loops) {
        this.ready = ready;
        this.loops = loops;
    }

    void connected(ChannelFuture connect) {
        connect.addListener(new ChannelFutureListener() {
            @Override
            public void operationComplete(ChannelFuture future) throws InterruptedException {
                ready.put(future.channel()); // finding: BlockingQueue.put
            }
        });
        connect.addListener(future -> {
            if (!future.isSuccess()) {
                TimeUnit.SECONDS.sleep(5); // finding: TimeUnit.sleep
            }
        });
    }

    void later(Channel channel) {
        channel.eventLoop().schedule(this::settle, 1, TimeUnit.SECONDS);
        loops.next().execute(() -> channel.close().awaitUninterruptibly()); // finding: ChannelFuture.awaitUninterruptibly
    }

    private void settle() {
        try {
            settled.await(); // finding: CountDownLatch.await
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
