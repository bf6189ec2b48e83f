package org.apache.pekko.stream;

public interface Graph<S, M> {
}
