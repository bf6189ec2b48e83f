package io.fabric8.kubernetes.client.dsl;

public interface NonNamespaceOperation<T, L, R> extends Nameable<R>, AnyNamespaceOperation<T, L, R> {
}
