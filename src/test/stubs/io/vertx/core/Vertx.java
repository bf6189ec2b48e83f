package io.vertx.core;

import io.vertx.core.http.HttpServer;

public interface Vertx {
    Future<String> deployVerticle(Verticle verticle);

    HttpServer createHttpServer();
}
