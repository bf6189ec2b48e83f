package io.fabric8.kubernetes.client.dsl;

public interface AnyNamespaceOperation<T, L, R> extends ItemWritableOperation<T> {
    R resource(T item);
}
