package io.vertx.core.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;

public interface ServerWebSocket {
    ServerWebSocket handler(Handler<Buffer> handler);
}
