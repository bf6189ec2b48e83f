package io.vertx.core.net;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;

public interface NetSocket {
    NetSocket closeHandler(Handler<Void> handler);

    Future<Void> upgradeToSsl();

    NetSocket upgradeToSsl(Handler<AsyncResult<Void>> handler);
}
