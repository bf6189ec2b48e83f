package io.vertx.core.buffer;

public interface Buffer {
}
