package io.vertx.core;

import io.vertx.core.http.HttpServer;
import io.vertx.core.net.NetClient;

public interface Vertx {
    Future<String> deployVerticle(Verticle verticle);

    HttpServer createHttpServer();

    NetClient createNetClient();

    long setTimer(long delay, Handler<Long> handler);
}
