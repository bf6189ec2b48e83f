package io.fabric8.kubernetes.client.dsl;

public interface ItemReplacable<T> {
    T replaceStatus(T item);

    T replace(T item);
}
