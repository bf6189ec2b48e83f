package io.vertx.core.http;

public interface HttpServerRequest {
    String path();

    HttpServerResponse response();
}
