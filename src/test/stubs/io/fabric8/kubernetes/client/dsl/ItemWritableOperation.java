package io.fabric8.kubernetes.client.dsl;

import java.util.List;

public interface ItemWritableOperation<T> extends Deletable, ItemReplacable<T> {
    T createOrReplace(T item);

    T create(T item);

    List<?> delete(T item);

    T updateStatus(T item);

    T patchStatus(T item);
}
