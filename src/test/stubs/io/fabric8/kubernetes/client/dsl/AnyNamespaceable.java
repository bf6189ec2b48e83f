package io.fabric8.kubernetes.client.dsl;

public interface AnyNamespaceable<T> {
    T inAnyNamespace();
}
