package io.vertx.ext.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

public interface RoutingContext {
    String pathParam(String name);

    Future<Void> end(String chunk);

    Future<Void> json(Object body);

    void fail(Throwable failure);

    Vertx vertx();
}
