// Hard: the loop itself asks for the address of a name; a name that somebody else may look up is none of its business
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

class Proxy extends ChannelInboundHandlerAdapter {
    private InetSocketAddress next;
    private InetSocketAddress unresolved;

    @Override
    public void channelRead(ChannelHandlerContext context, Object host) throws UnknownHostException {
        InetAddress address = InetAddress.getByName((String) host); // finding: InetAddress.getByName
        next = new InetSocketAddress(address, 80);
        unresolved = InetSocketAddress.createUnresolved((String) host, 80);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        System.out.println("gone: " + next + ", " + unresolved);
    }
}
