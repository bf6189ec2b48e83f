package io.vertx.core;

import io.vertx.core.http.HttpServer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import java.util.concurrent.Callable;

public interface Vertx {
    Future<String> deployVerticle(Verticle verticle);

    HttpServer createHttpServer();

    NetServer createNetServer();

    NetClient createNetClient();

    long setTimer(long delay, Handler<Long> handler);

    long setPeriodic(long delay, Handler<Long> handler);

    void runOnContext(Handler<Void> action);

    <T> Future<T> executeBlocking(Callable<T> work);
}
