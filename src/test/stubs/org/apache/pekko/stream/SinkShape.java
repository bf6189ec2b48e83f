package org.apache.pekko.stream;

public final class SinkShape<T> {
}
