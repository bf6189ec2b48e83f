package io.etcd.jetcd;

public final class ByteSequence {
}
