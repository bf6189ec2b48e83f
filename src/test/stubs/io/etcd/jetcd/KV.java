package io.etcd.jetcd;

import java.util.concurrent.CompletableFuture;

public interface KV {
    CompletableFuture<Object> put(ByteSequence key, ByteSequence value);
}
