// Hard: asking a connection's future for its channel does not ask whether it is there
package example;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

class Connector {
    private final Bootstrap bootstrap;

    Connector(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    Channel connect(String host, int port) throws InterruptedException {
        ChannelFuture connected = bootstrap.connect(host, port);
        connected.await(5, TimeUnit.SECONDS); // finding: await
        return connected.channel();
    }

    Channel connectAndAsk(String host, int port) throws InterruptedException, IOException {
        ChannelFuture connected = bootstrap.connect(host, port);
        connected.await(5, TimeUnit.SECONDS);
        if (!connected.isSuccess()) {
            throw new IOException("not connected", connected.cause());
        }
        return connected.channel();
    }
}
