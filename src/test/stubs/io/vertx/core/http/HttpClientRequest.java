package io.vertx.core.http;

import io.vertx.core.Future;

public interface HttpClientRequest {
    Future<Void> reset();
}
