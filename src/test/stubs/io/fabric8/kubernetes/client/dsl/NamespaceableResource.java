package io.fabric8.kubernetes.client.dsl;

public interface NamespaceableResource<T> extends Resource<T> {
    Resource<T> inNamespace(String namespace);
}
