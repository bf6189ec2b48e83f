package io.vertx.core;

public abstract class AbstractVerticle implements Verticle {
    protected Vertx vertx;

    public void start() throws Exception { }
}
