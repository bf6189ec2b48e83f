package example;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import reactor.core.publisher.Mono;

record Tariff(String zone, long cents) {
}

class TariffTable {
    private final DataSource source;

    TariffTable(DataSource source) {
        this.source = source;
    }

    Tariff find(String zone) {
        try (Connection connection = source.getConnection();
             PreparedStatement query = connection.prepareStatement("select cents from tariff where zone = ?")) {
            query.setString(1, zone);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? new Tariff(zone, rows.getLong(1)) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

class TariffHandler extends SimpleChannelInboundHandler<String> {
    private final TariffTable table;

    TariffHandler(TariffTable table) {
        this.table = table;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String zone) {
        ctx.writeAndFlush(table.find(zone)); // finding: TariffTable.find
    }
}

class TariffVerticle extends AbstractVerticle {
    private final TariffTable table;
    private final CompletableFuture<String> rates;

    TariffVerticle(TariffTable table, CompletableFuture<String> rates) {
        this.table = table;
        this.rates = rates;
    }

    @Override
    public void start() {
        Router router = Router.router(vertx);
        router.get("/tariff/:zone").handler(this::tariff);
        router.get("/rates").handler(context -> context.end(rates.join())); // finding: CompletableFuture.join
    }

    private void tariff(RoutingContext context) {
        context.json(table.find(context.pathParam("zone"))); // finding: DataSource.getConnection
    }
}

class TariffClient {
    private final TariffTable table;

    TariffClient(TariffTable table) {
        this.table = table;
    }

    Mono<Long> price(Mono<String> zone) {
        return zone.map(z -> table.find(z).cents()); // finding: TariffTable.find
    }
}
