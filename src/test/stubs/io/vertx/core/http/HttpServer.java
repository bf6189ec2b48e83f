package io.vertx.core.http;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;

public interface HttpServer {
    HttpServer webSocketHandler(Handler<ServerWebSocket> handler);

    HttpServer requestHandler(Handler<HttpServerRequest> handler);

    Future<HttpServer> listen(int port);

    HttpServer listen(Handler<AsyncResult<HttpServer>> handler);
}
