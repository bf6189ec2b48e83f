package io.fabric8.kubernetes.client.dsl;

public interface CreateOrReplaceable<T> extends Replaceable<T> {
    T createOrReplace();

    T create();
}
