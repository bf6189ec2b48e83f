// Trap: the name of an address that is configured, and one that is no name
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

class Backend extends ChannelInboundHandlerAdapter {
    private final String host;
    private InetSocketAddress next;

    Backend(String host) {
        this.host = host;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws UnknownHostException {
        next = new InetSocketAddress(host, 80);
        System.out.println(next.getHostName() + next.getPort() + InetAddress.getByName("127.0.0.1").getHostAddress());
    }
}
