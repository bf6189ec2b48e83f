// Hard: the handler's type is imported on demand, and its other callbacks come from its supertypes
import io.netty.channel.*;
import java.sql.SQLException;
import javax.sql.DataSource;

class Login extends SimpleChannelInboundHandler<String> {
    private final DataSource users;

    Login(DataSource users) {
        this.users = users;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, String name) throws SQLException {
        if (!isKnown(name)) { // finding: DataSource.getConnection
            context.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws InterruptedException {
        context.channel().close().sync(); // finding: ChannelFuture.sync
    }

    private boolean isKnown(String name) throws SQLException {
        try (var connection = users.getConnection()) {
            return connection.isValid(1) && !name.isEmpty();
        }
    }
}
