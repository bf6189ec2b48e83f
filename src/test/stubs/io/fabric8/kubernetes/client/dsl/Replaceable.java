package io.fabric8.kubernetes.client.dsl;

public interface Replaceable<T> extends Updatable<T> {
    T replaceStatus();

    T updateStatus();
}
