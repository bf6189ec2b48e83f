// Trap: in Vert.x 4 these signatures tell the outcome to the handler and return the server, the client, the socket
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;

class TelemetryGateway {

    private final Vertx vertx;
    private final NetClient upstream;
    private NetSocket link;
    private String state = "starting";

    TelemetryGateway(Vertx vertx) {
        this.vertx = vertx;
        this.upstream = vertx.createNetClient();
    }

    void bind() {
        HttpServer server = vertx.createHttpServer();
        server.requestHandler(this::accept).listen(bound -> {
            if (bound.succeeded()) {
                state = "listening";
            } else {
                state = "not bound: " + bound.cause();
            }
        });
    }

    void dial(String host) {
        upstream.connect(5671, host, dialled -> {
            if (dialled.failed()) {
                vertx.setTimer(1_000, again -> dial(host));
                return;
            }
            link = dialled.result();
            link.upgradeToSsl(secured -> state = secured.succeeded() ? "secure" : "refused: " + secured.cause());
        });
    }

    private void accept(HttpServerRequest request) {
        request.response().end(state);
    }
}
