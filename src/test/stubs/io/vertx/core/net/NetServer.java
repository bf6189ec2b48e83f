package io.vertx.core.net;

import io.vertx.core.Handler;

public interface NetServer {
    NetServer connectHandler(Handler<NetSocket> handler);
}
