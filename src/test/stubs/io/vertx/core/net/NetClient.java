package io.vertx.core.net;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;

public interface NetClient {
    Future<NetSocket> connect(int port, String host);

    NetClient connect(int port, String host, Handler<AsyncResult<NetSocket>> handler);
}
