package io.vertx.core;

public interface CompositeFuture extends Future<CompositeFuture> { }
