package io.vertx.core;

import io.vertx.core.http.HttpServer;
import java.util.concurrent.Callable;

public interface Vertx {
    Future<String> deployVerticle(Verticle verticle);

    HttpServer createHttpServer();

    long setTimer(long delay, Handler<Long> handler);

    long setPeriodic(long delay, Handler<Long> handler);

    void runOnContext(Handler<Void> action);

    <T> Future<T> executeBlocking(Callable<T> work);
}
