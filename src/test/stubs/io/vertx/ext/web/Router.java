package io.vertx.ext.web;

import io.vertx.core.Vertx;

public interface Router {
    static Router router(Vertx vertx) {
        return null;
    }

    Route get(String path);

    Route post(String path);
}
