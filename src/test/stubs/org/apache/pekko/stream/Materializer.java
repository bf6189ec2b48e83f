package org.apache.pekko.stream;

public abstract class Materializer {
}
