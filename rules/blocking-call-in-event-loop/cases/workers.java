// Trap: frameworks' own ways to leave the event loop: executeBlocking, blockingHandler, @Blocking, virtual threads
package example;

import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

class Audit {
    private final DataSource source;

    Audit(DataSource source) {
        this.source = source;
    }

    int write(String line) {
        try (Connection connection = source.getConnection(); Statement insert = connection.createStatement()) {
            return insert.executeUpdate("insert into audit values ('" + line.replace("'", "''") + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

class AuditVerticle extends AbstractVerticle {
    private Audit audit;

    @Override
    public void start() {
        vertx.setPeriodic(60_000, id -> vertx.executeBlocking(() -> audit.write("alive")));
        Router.router(vertx).post("/audit").blockingHandler(context -> {
            audit.write(context.pathParam("line"));
            context.end("written");
        });
    }
}

class AuditResource {
    private Audit audit;

    @POST
    @Blocking
    public Uni<Integer> blocking(String line) {
        return Uni.createFrom().item(audit.write(line));
    }

    @GET
    @RunOnVirtualThread
    public String virtual(String line) {
        return "written: " + audit.write(line);
    }

    @ConsumeEvent(value = "audit", blocking = true)
    public void consume(String line) {
        audit.write(line);
    }

    @ConsumeEvent("audit-low")
    @Blocking
    public void consumeSlowly(String line) {
        audit.write(line);
    }

    @POST
    public Uni<Integer> moved(String line) {
        return Uni.createFrom().item(() -> audit.write(line)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    @POST
    public Uni<Integer> movedLater(Uni<String> lines) {
        return lines.emitOn(Infrastructure.getDefaultWorkerPool()).map(audit::write);
    }
}
