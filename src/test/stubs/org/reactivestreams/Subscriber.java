package org.reactivestreams;

public interface Subscriber<T> { }
