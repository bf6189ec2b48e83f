package io.vertx.core.http;

import io.vertx.core.Future;

public interface HttpServerResponse {
    HttpServerResponse setStatusCode(int statusCode);

    Future<Void> end(String chunk);

    Future<Void> end();
}
